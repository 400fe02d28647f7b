import type { Span } from '@attribune/schema/span';
import { isLetter } from '../../language/is-letter.ts';

/** Headlines are shorter, in UTF-16 units. */
const LONGEST_LINE = 300;
/** Words with fewer letters may be small in a headline. */
const LONG_WORD = 4;
const LEAST_WORDS = 4;
/** One long word in five may be small. */
const MOST_SMALL = 0.2;

/** A line whose long words are nearly all capitalised: headlines, which mislead a tagger that reads capitals as names. */
export function isTitleCase(text: string, [start, end]: Span): boolean {
  if (end - start > LONGEST_LINE) return false;
  let words = 0;
  let small = 0;
  let wordStart = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && isLetter(text.charCodeAt(at))) continue;
    if (at - wordStart >= LONG_WORD) {
      words += 1;
      if (!isCapital(text.charCodeAt(wordStart))) small += 1;
      // Most lines are plain prose: after a few words no rest of the line can make a headline of them.
      if (small > MOST_SMALL * (words + (end - at) / (LONG_WORD + 1))) return false;
    }
    wordStart = at + 1;
  }
  return words >= LEAST_WORDS && words - small >= words * (1 - MOST_SMALL);
}

function isCapital(code: number): boolean {
  return code < 128 ? code >= 65 && code <= 90 : /\p{Lu}/u.test(String.fromCharCode(code));
}
