import { BE_FORMS, PARTICIPLE_ONLY, PAST_OR_PARTICIPLE } from '../data/verb-forms.ts';
import { NOMINAL, pos, type TagRule, word } from './tag-rule.ts';

/** "were rescued", "has been delayed": a participle behind a form of be or have is a verb, unless a noun follows it. */
export const participleBehindAuxiliary: TagRule = (tokens, i) => {
  const w = word(tokens, i);
  if (pos(tokens, i) !== 'ADJ' || !(w.endsWith('ed') || PARTICIPLE_ONLY.has(w) || PAST_OR_PARTICIPLE.has(w)))
    return null;
  let at = i - 1;
  while (pos(tokens, at) === 'ADV') at -= 1;
  return BE_FORMS.has(word(tokens, at)) && !NOMINAL.has(pos(tokens, i + 1)) ? 'VERB' : null;
};
