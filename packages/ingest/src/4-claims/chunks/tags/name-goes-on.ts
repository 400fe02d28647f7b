import { isTitleCase, mayBeCapital, type TagRule } from './tag-rule.ts';

/** "the group Fair Till", "Water Is Ours": a capitalised small word right behind a capitalised name goes on with it. */
export const nameGoesOn: TagRule = (tokens, i) => {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (!token || before?.pos !== 'PROPN' || !mayBeCapital(token.text)) return null;
  if (!/^(?:ADP|SCONJ|ADV|ADJ|PRON|INTJ)$/u.test(token.pos)) return null;
  return /^\p{Lu}\p{Ll}/u.test(token.text) && /^\p{Lu}/u.test(before.text) && i > 1 && !isTitleCase(tokens)
    ? 'PROPN'
    : null;
};
