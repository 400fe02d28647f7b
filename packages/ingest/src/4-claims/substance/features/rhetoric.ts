import { wordAt } from '../../chunks/chunked-sentence.ts';
import type { Feature } from '../feature.ts';

/** Verbs of weighing: "cannot be underestimated". Source: Levin (1993) 34, judgement and assessment verbs. */
const WEIGHING = new Set([
  ...['underestimate', 'overestimate', 'overstate', 'understate', 'exaggerate', 'ignore', 'overlook'],
  ...['deny', 'dismiss', 'discount', 'neglect', 'emphasise', 'emphasize', 'stress', 'forget', 'rule'],
]);

/** Figures of speech: "cannot be overstated", "not only … but", "is about more than". They carry weight and no fact. */
export const rhetoric: Feature = ({ sentence, verb, range, telling }) => {
  if (!verb) return null;
  if (/^ca(?:n|nnot)?$/u.test(verb.modal ?? '') && verb.passive && WEIGHING.has(verb.lemma))
    return { points: -2, reason: `"cannot be" with "${verb.lemma}"` };
  if (!telling.has('negation')) return null;
  for (let i = range.first; i < range.last; i += 1)
    if (wordAt(sentence, i) === 'not' && /^(?:only|merely|simply|just)$/u.test(wordAt(sentence, i + 1)))
      return { points: -1, reason: `"not ${wordAt(sentence, i + 1)}"` };
  return null;
};
