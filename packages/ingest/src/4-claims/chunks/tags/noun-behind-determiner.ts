import { NOUN_OR_VERB } from '../data/verb-forms.ts';
import { pos, type TagRule, word } from './tag-rule.ts';

/** "the reports", "his plans", "Moscow's claims": what stands behind a determiner, an adjective or a genitive is a noun. */
export const nounBehindDeterminer: TagRule = (tokens, i) => {
  if (pos(tokens, i) !== 'VERB') return null;
  const at = /^(?:only|very)$/u.test(word(tokens, i - 1)) ? i - 2 : i - 1;
  const genitive = pos(tokens, at) === 'PART' && /^['’]s?$/u.test(word(tokens, at));
  if (genitive && !/(?:ed|ing)$/u.test(word(tokens, i))) return 'NOUN';
  if (!NOUN_OR_VERB.has(word(tokens, i))) return null;
  const before = pos(tokens, at);
  const possessive = /^(?:its|his|her|their|our|my|your|whose)$/u.test(word(tokens, at));
  let first = i - 1;
  while (first > i - 5 && /^(?:NOUN|PROPN|ADJ)$/u.test(pos(tokens, first))) first -= 1;
  const according = word(tokens, first) === 'to' && word(tokens, first - 1) === 'according';
  return before === 'DET' || before === 'ADJ' || possessive || according ? 'NOUN' : null;
};
