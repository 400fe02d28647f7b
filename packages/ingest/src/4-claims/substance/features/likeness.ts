import { wordAt } from '../../chunks/chunked-sentence.ts';
import type { Feature } from '../feature.ts';

/** "as low as the water", "are like umbrellas", "as if": a writer's comparison; with a figure it is a bound. */
export const likeness: Feature = ({ sentence, range, verb, told, telling }) => {
  if (told.length > 0 || !verb || !telling.has('likeness')) return null;
  for (let i = verb.last + 1; i <= range.last; i += 1) {
    const word = wordAt(sentence, i);
    const next = wordAt(sentence, i + 1);
    const as = word === 'as' && (next === 'if' || next === 'though' || wordAt(sentence, i + 2) === 'as');
    if (as || (word === 'like' && i <= verb.last + 2)) return { points: -1, reason: 'a comparison' };
  }
  return null;
};
