import { BEFORE_NUMBERS, MAY_END, TITLES, WITHIN } from '../data/abbreviations.ts';
import type { StopRule } from '../stop.ts';
import { opensSentence } from './opens-sentence.ts';

/** "Dr. Lee", "No. 5", "Acme Inc. said", "the U.S. Army": a stop that belongs to the word before it. */
export const abbreviation: StopRule = ({ marks, closing, before, text, next }) => {
  if (marks !== '.' || closing !== '') return null;
  const word = before.toLowerCase();
  const after = text.slice(next, next + 40);
  if (BEFORE_NUMBERS.has(word)) return /^\d/u.test(after) ? 'join' : null;
  if (WITHIN.has(word)) return 'join';
  // "on Main St. The driver": a street, not a saint.
  if (TITLES.has(word))
    return /^\p{Lu}/u.test(before) && !(word === 'st' && opensSentence(after)) ? 'join' : null;
  if (MAY_END.has(word)) return opensSentence(after) ? 'end' : 'join';
  return null;
};
