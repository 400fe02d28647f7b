import { NOMINAL, pos, type TagRule, word } from './tag-rule.ts';

const PARTICLES: ReadonlySet<string> = new Set(['out', 'up', 'down', 'off']);

/** "Experts point out that": a base form before a particle and "that", behind a plural, is a verb. */
export const pluralPointsOut: TagRule = (tokens, i) => {
  if (pos(tokens, i) !== 'NOUN' || !PARTICLES.has(word(tokens, i + 1))) return null;
  const plural = NOMINAL.has(pos(tokens, i - 1)) && word(tokens, i - 1).endsWith('s');
  return plural && word(tokens, i + 2) === 'that' ? 'VERB' : null;
};
