import { wordAt } from '../../chunks/chunked-sentence.ts';
import { ANYBODY } from '../data/addressing-words.ts';
import type { Feature } from '../feature.ts';
import { isPast } from './event.ts';

const NOBODY = new Set(['nobody', 'no-one', 'none', 'nothing']);
const LONGEST_OPENING = 2;

/** "Everyone has a story": the subject stands for nobody in particular. */
export const nobodyInParticular: Feature = (voice) => {
  const { sentence, from, verb, range } = voice;
  // "Nobody was hurt", "Nobody died in it": what did not happen. "Nobody said …" is followed by what they did not say.
  const alone = verb && (verb.last >= range.last || sentence.tokens[verb.last + 1]?.pos === 'ADP');
  if (verb && NOBODY.has(wordAt(sentence, from)) && (verb.passive || (alone && isPast(voice, verb))))
    return null;
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
