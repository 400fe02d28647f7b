import { pos, SUBJECT, type TagRule, word } from './tag-rule.ts';

/** "said" and its like are verbs wherever they stand; headlines make the tagger read them as names. */
export const speechVerbReadAsName: TagRule = (tokens, i) => {
  if (pos(tokens, i) !== 'PROPN' && pos(tokens, i) !== 'NOUN') return null;
  return /^(?:said|says|told|tells|wrote|added|insists?|insisted|argued|argues|warned|warns|denied|denies|admitted|admits|believes?|thinks?)$/u.test(
    word(tokens, i),
  ) && SUBJECT.has(pos(tokens, i - 1))
    ? 'VERB'
    : null;
};
