import { PAST_ONLY, PAST_OR_PARTICIPLE } from '../data/verb-forms.ts';
import { NOMINAL, pos, SUBJECT, type TagRule, word } from './tag-rule.ts';

/** "At least 19 people drowned and …": a participle form behind its subject, with no noun to describe, is a verb. */
export const verbReadAsAdjective: TagRule = (tokens, i) => {
  const w = word(tokens, i);
  if (pos(tokens, i) !== 'ADJ' || !(w.endsWith('ed') || PAST_OR_PARTICIPLE.has(w) || PAST_ONLY.has(w)))
    return null;
  if (!SUBJECT.has(pos(tokens, i - 1))) return null;
  const next = pos(tokens, i + 1);
  return NOMINAL.has(next) || next === 'ADJ' ? null : 'VERB';
};
