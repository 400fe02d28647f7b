import { pos, type TagRule } from './tag-rule.ts';

/** "the DA said": two determiners in a row are none; the one in capitals is a name. */
export const acronymReadAsDeterminer: TagRule = (tokens, i) =>
  pos(tokens, i) === 'DET' && pos(tokens, i - 1) === 'DET' && /^\p{Lu}{2,5}$/u.test(tokens[i]?.text ?? '')
    ? 'PROPN'
    : null;
