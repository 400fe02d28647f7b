import { ANYBODY } from '../data/addressing-words.ts';
import type { Feature } from '../feature.ts';

const LONGEST_OPENING = 2;

/** "Everyone has a story": the subject stands for nobody in particular. */
export const nobodyInParticular: Feature = ({ sentence, from, verb, range }) => {
  const end = Math.min(verb?.first ?? range.last, from + LONGEST_OPENING);
  for (let i = from; i < end; i += 1)
    if (
      ANYBODY.has(sentence.tokens[i]?.lower ?? '') &&
      sentence.tokens[i]?.text !== 'US' &&
      (i === from || !/^(?:DET|NUM|ADJ)$/u.test(sentence.tokens[i - 1]?.pos ?? ''))
    )
      return (verb?.first ?? range.last) - from <= LONGEST_OPENING
        ? { points: -3, reason: 'nobody in particular' }
        : null;
  return null;
};
