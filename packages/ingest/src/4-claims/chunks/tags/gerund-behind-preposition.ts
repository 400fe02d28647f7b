import { pos, type TagRule, word } from './tag-rule.ts';

/** Nouns in -ing that are no form of a verb, and names of times. Source: Quirk et al. (1985) 17.54, own reading. */
const NO_GERUND: ReadonlySet<string> = new Set(
  'spring evening morning thing something nothing anything everything king string ring wing ceiling sibling darling sterling shilling offspring'.split(
    ' ',
  ),
);

/** "accused of hiding two accidents": an -ing form between a preposition and an object of its own is a verb. */
export const gerundBehindPreposition: TagRule = (tokens, i) => {
  const token = tokens[i];
  if (token?.pos !== 'NOUN' || !token.lower.endsWith('ing') || NO_GERUND.has(token.lower)) return null;
  if (!/^(?:of|by|for|from|without|about|against|after|before)$/u.test(word(tokens, i - 1))) return null;
  const next = pos(tokens, i + 1);
  return next === 'DET' || next === 'NUM' || /^(?:its|his|her|their)$/u.test(word(tokens, i + 1))
    ? 'VERB'
    : null;
};
