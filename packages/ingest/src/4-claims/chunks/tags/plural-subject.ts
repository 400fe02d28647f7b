import { NOMINAL, pos, type TagRule, word } from './tag-rule.ts';

/** Base forms that taggers take for nouns behind a plural subject. */
export const BASE_BEHIND_PLURAL: ReadonlySet<string> = new Set(
  'show say suggest indicate reveal claim report support want need hope fear back oppose demand question estimate doubt plan'.split(
    ' ',
  ),
);

/** "Polls show the party ahead", "China and Russia support the plan": behind a plural and before an object the base form is a verb. */
export const pluralSubject: TagRule = (tokens, i) => {
  if (
    pos(tokens, i) !== 'NOUN' ||
    !BASE_BEHIND_PLURAL.has(word(tokens, i)) ||
    !NOMINAL.has(pos(tokens, i - 1))
  )
    return null;
  const before = tokens[i - 1];
  const plural =
    before?.lower === 'data' ||
    (before?.lower.endsWith('s') && before.lemma !== before.lower) ||
    word(tokens, i - 2) === 'and';
  const next = pos(tokens, i + 1);
  const object = next === 'DET' || next === 'PRON' || next === 'PROPN' || word(tokens, i + 1) === 'that';
  const verbBefore = tokens.slice(0, i).some((token) => token.pos === 'VERB' || token.pos === 'AUX');
  return plural && object && !verbBefore ? 'VERB' : null;
};
