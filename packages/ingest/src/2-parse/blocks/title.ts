import type { LineRule } from './line.ts';
import { endsLikeSentence, foldLine } from './line-shape.ts';

/** A headline is no longer than this (own count: the longest of 300 wire headlines has 21 words). */
const LONGEST = 26;

/** More lines of furniture than this stand above no headline. */
const TOP = 8;

/**
 * The first line that is no furniture, where it repeats the title that the document came with, or stands apart from the text and does not end
 * as a sentence does.
 */
export const title: LineRule = (line, { index, title, lines, decided }) => {
  if (title !== null && index < 3 && foldLine(title) === foldLine(line.text))
    return { kind: 'title', rule: 'given-title' };
  // "Good morning. This is what happened:" leads into a text and names nothing.
  if (index > TOP || lines.length < 2 || endsLikeSentence(line.text) || line.text.endsWith(':')) return null;
  if (index > 0 && !decided.every(({ kind }) => kind === 'furniture' || kind === 'byline')) return null;
  return line.blankAfter && line.words <= LONGEST ? { kind: 'title', rule: 'first-line' } : null;
};
