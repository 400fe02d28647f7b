import type { StopRule } from '../stop.ts';
import { opensSentence } from './opens-sentence.ts';

/** "George W. Bush", "J. K. Rowling", "U.N. troops": a single capital, or several with stops between them. */
export const initials: StopRule = ({ marks, closing, before, text, next }) => {
  if (marks !== '.' || closing !== '') return null;
  const after = text.slice(next, next + 40);
  if (/^\p{Lu}$/u.test(before) && before !== 'I')
    return /^\p{Lu}/u.test(after) ? (opensSentence(after) ? null : 'join') : 'join';
  if (/^(\p{L}\.)+\p{L}$/u.test(before)) return opensSentence(after) ? 'end' : 'join';
  return null;
};
