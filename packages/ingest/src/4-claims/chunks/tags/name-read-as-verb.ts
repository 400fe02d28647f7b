import { mayBeCapital, type TagRule } from './tag-rule.ts';

/** A capitalised word in mid-sentence between capitalised words is part of a name, whatever the tagger says. */
export const nameReadAsVerb: TagRule = (tokens, i) => {
  const token = tokens[i];
  if (token?.pos !== 'VERB' || !mayBeCapital(token.text) || !/^\p{Lu}\p{Ll}/u.test(token.text) || i === 0)
    return null;
  const before = tokens[i - 1];
  return before?.pos === 'PROPN' && /^\p{Lu}/u.test(before.text) ? 'PROPN' : null;
};
