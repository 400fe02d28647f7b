import { BEFORE_NAMES, MAY_END } from '../data/abbreviations.ts';
import type { StopRule } from '../stop.ts';
import { opensSentence } from './opens-sentence.ts';

const NAMES = new Set(BEFORE_NAMES);
const OPEN = new Set(MAY_END);
const NUMBER_NEEDED = new Set(['no', 'nos', 'fig', 'figs', 'art', 'sec', 'ch', 'pp', 'vol', 'tel', 'ext']);

/** "Dr. Lee", "Acme Inc. said", "the U.S. Army": a stop that belongs to the word before it. */
export const abbreviation: StopRule = ({ marks, closing, before, text, next }) => {
  if (marks !== '.' || closing !== '') return null;
  const word = before.toLowerCase();
  const after = text.slice(next, next + 40);
  if (NUMBER_NEEDED.has(word)) return /^\d/u.test(after) ? 'join' : null;
  if (NAMES.has(word)) return isNameCase(before) || /^\d/u.test(after) ? 'join' : null;
  if (OPEN.has(word)) return opensSentence(after) ? 'end' : 'join';
  return null;
};

/** "st" closes a word like "first" only in lower case; as a title it is written "St". */
function isNameCase(word: string): boolean {
  return word.length < 3 ? /^\p{Lu}|^v$|^[a-z]\.?[a-z]?$/u.test(word) : true;
}
