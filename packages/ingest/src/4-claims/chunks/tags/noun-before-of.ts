import { pos, type TagRule, word } from './tag-rule.ts';

/** "the chief of police", "a high of": an adjective between a determiner and "of" is the noun. */
export const nounBeforeOf: TagRule = (tokens, i) =>
  pos(tokens, i) === 'ADJ' &&
  word(tokens, i + 1) === 'of' &&
  (pos(tokens, i - 1) === 'DET' || pos(tokens, i - 1) === 'ADJ')
    ? 'NOUN'
    : null;
