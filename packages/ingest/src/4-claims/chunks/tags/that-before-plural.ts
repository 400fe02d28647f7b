import { NOMINAL, pos, type TagRule, word } from './tag-rule.ts';

/** "told parliament that experts had warned": the determiner would be "those", so before a plural the word joins clauses. */
export const thatBeforePlural: TagRule = (tokens, i) => {
  if (word(tokens, i) !== 'that' || !NOMINAL.has(pos(tokens, i + 1))) return null;
  const noun = tokens[i + 1];
  const plural = noun?.lower.endsWith('s') && noun.lemma !== noun.lower;
  return plural || word(tokens, i + 1) === 'people' ? 'SCONJ' : null;
};
