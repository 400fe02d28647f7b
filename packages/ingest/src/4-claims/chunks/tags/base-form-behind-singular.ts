import { PAST_ONLY, PAST_OR_PARTICIPLE } from '../data/verb-forms.ts';
import { pos, type TagRule } from './tag-rule.ts';

/** "the infection ward at": a base form right behind a singular noun with a determiner cannot agree with it. */
export const baseFormBehindSingular: TagRule = (tokens, i) => {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (token?.pos !== 'VERB' || token.lower !== token.lemma || before?.pos !== 'NOUN') return null;
  if (
    before.lower !== before.lemma ||
    before.lower === 'people' ||
    before.lower === 'police' ||
    before.lower === 'staff'
  )
    return null;
  if (/(?:ed|ing|s)$/u.test(token.lower) || PAST_ONLY.has(token.lower) || PAST_OR_PARTICIPLE.has(token.lower))
    return null;
  return pos(tokens, i - 2) === 'DET' || pos(tokens, i - 2) === 'ADJ' ? 'NOUN' : null;
};
