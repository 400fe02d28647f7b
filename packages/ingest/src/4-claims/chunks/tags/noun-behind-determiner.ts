import { NOUN_OR_VERB } from '../data/verb-forms.ts';
import { pos, type TagRule, word } from './tag-rule.ts';

const POSSESSIVES: ReadonlySet<string> = new Set('its his her their our my your whose'.split(' '));

/** A genitive before it makes a noun of any form but these; of the words that are nouns too, every form may change. */
export const isNounBehindDeterminer = (form: string): boolean =>
  !/(?:ed|ing)$/u.test(form) || NOUN_OR_VERB.has(form);

/** "the reports", "his plans", "Moscow's claims": what stands behind a determiner, an adjective or a genitive is a noun. */
export const nounBehindDeterminer: TagRule = (tokens, i) => {
  if (pos(tokens, i) !== 'VERB') return null;
  const last = word(tokens, i - 1);
  const at = last === 'only' || last === 'very' ? i - 2 : i - 1;
  const genitive = pos(tokens, at) === 'PART' && /^['’]s?$/u.test(word(tokens, at));
  if (genitive && !/(?:ed|ing)$/u.test(word(tokens, i))) return 'NOUN';
  if (!NOUN_OR_VERB.has(word(tokens, i))) return null;
  const before = pos(tokens, at);
  const possessive = POSSESSIVES.has(word(tokens, at));
  let first = i - 1;
  while (first > i - 5 && /^(?:NOUN|PROPN|ADJ)$/u.test(pos(tokens, first))) first -= 1;
  const according = word(tokens, first) === 'to' && word(tokens, first - 1) === 'according';
  return before === 'DET' || before === 'ADJ' || possessive || according ? 'NOUN' : null;
};
