import { NOMINAL, pos, type TagRule, word } from './tag-rule.ts';

/** Verbs of intending in -s that are also nouns, or that the tagger reads as such. */
export const INTENDING: ReadonlySet<string> = new Set(
  'plans hopes wants seeks aims vows pledges promises refuses declines needs intends claims offers moves'.split(
    ' ',
  ),
);

/** "the campaign plans to make": a verb of intending before an infinitive, behind a singular noun. */
export const intendingVerb: TagRule = (tokens, i) => {
  const token = tokens[i];
  if (token?.pos !== 'NOUN' || !INTENDING.has(token.lower)) return null;
  const before = tokens[i - 1];
  const joined = before?.pos === 'CCONJ' || before?.text === ',';
  // "Norrin & Sons plans to": a name in -s is one body.
  const named = before?.pos === 'PROPN' && i > 1;
  const singular =
    joined || named || (before !== undefined && NOMINAL.has(before.pos) && !before.lower.endsWith('s'));
  return singular && word(tokens, i + 1) === 'to' && pos(tokens, i + 2) === 'VERB' ? 'VERB' : null;
};
