import { isTitleCase, mayBeCapital, type TagRule } from './tag-rule.ts';

/** "said Don Archer", "and Lynch said": a capitalised word in running text is a name, not a verb. */
export const capitalisedVerb: TagRule = (tokens, i) => {
  const token = tokens[i];
  if (!token || !mayBeCapital(token.text)) return null;
  if (
    token.pos === 'AUX' &&
    i > 0 &&
    /^\p{Lu}\p{Ll}/u.test(token.text) &&
    /^\p{Lu}/u.test(tokens[i - 1]?.text ?? '') &&
    /^\p{Lu}/u.test(tokens[i + 1]?.text ?? '')
  )
    return 'PROPN';
  if (token.pos !== 'VERB' || !/^\p{Lu}\p{Ll}/u.test(token.text)) return null;
  const before = tokens[i - 1];
  const opens = !before || before.pos === 'PUNCT';
  const next = tokens[i + 1];
  if (opens)
    return next !== undefined &&
      /^(?:said|says|told|added|wrote|has|had|is|was|will|did|argued|noted|asked)$/u.test(next.lower)
      ? 'PROPN'
      : null;
  return isTitleCase(tokens) ? null : 'PROPN';
};
