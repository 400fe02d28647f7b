import { pos, type TagRule, word } from './tag-rule.ts';

/** ", promising to lift the rules", "is promising to help": an -ing form before an infinitive is a verb. */
export const gerundBeforeInfinitive: TagRule = (tokens, i) => {
  const tag = pos(tokens, i);
  if ((tag !== 'ADJ' && tag !== 'NOUN') || !word(tokens, i).endsWith('ing')) return null;
  if (word(tokens, i + 1) !== 'to' || pos(tokens, i + 2) !== 'VERB') return null;
  return word(tokens, i - 1) === ',' || pos(tokens, i - 1) === 'AUX' ? 'VERB' : null;
};
