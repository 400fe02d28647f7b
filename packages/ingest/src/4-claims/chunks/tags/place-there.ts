import { NOMINAL, pos, type TagRule, word } from './tag-rule.ts';

/** "a doctor there said": "there" behind a noun is a place. */
export const placeThere: TagRule = (tokens, i) =>
  word(tokens, i) === 'there' && NOMINAL.has(pos(tokens, i - 1)) && pos(tokens, i + 1) === 'VERB'
    ? 'ADV'
    : null;
