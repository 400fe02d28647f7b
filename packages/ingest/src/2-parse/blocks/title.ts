import type { LineRule } from './line.ts';
import { endsLikeSentence, foldLine } from './line-shape.ts';

/** A headline is no longer than this (own count: the longest of 300 wire headlines has 21 words). */
const LONGEST = 26;

/**
 * The first line, where it repeats the title that the document came with, or stands apart from the text and does not end
 * as a sentence does.
 */
export const title: LineRule = (line, { index, title, lines }) => {
  if (title !== null && index < 3 && foldLine(title) === foldLine(line.text))
    return { kind: 'title', rule: 'given-title' };
  if (index !== 0 || lines.length < 2 || endsLikeSentence(line.text)) return null;
  return line.blankAfter && line.words <= LONGEST ? { kind: 'title', rule: 'first-line' } : null;
};
