import { pos, type TagRule, word } from './tag-rule.ts';

/** "the general said": an adjective between a determiner and a verb is a noun. */
export const nounBeforeVerb: TagRule = (tokens, i) =>
  pos(tokens, i) === 'ADJ' &&
  pos(tokens, i - 1) === 'DET' &&
  (pos(tokens, i + 1) === 'VERB' || pos(tokens, i + 1) === 'AUX') &&
  !/ing$/u.test(word(tokens, i + 1))
    ? 'NOUN'
    : null;
