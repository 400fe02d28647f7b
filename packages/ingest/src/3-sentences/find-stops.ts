import { isLetter } from '../language/is-letter.ts';
import { isSpace } from '../language/list-readable.ts';
import type { Stop } from './stop.ts';

/** Closing marks; an opening quotation mark closes too where nothing is glued to it, and so does a footnote's number. */
const STOPS = /([.!?…。！？]+)((?:["'”’»›)\]*_]|[“‘„](?=\s|$)|\[\d{1,3}\]){0,6})/gu;
/** What a word does not hold beside white space: quotation marks and opening brackets, by their code. */
const BREAKS: ReadonlySet<number> = new Set(Array.from('"“”‘«»([{', (mark) => mark.charCodeAt(0)));

/** How far back the word before a stop is read: longer runs of characters are no abbreviation. */
const REACH = 40;

/** Every run of stops in a text, with what stands around it. */
export function findStops(text: string): Stop[] {
  const stops: Stop[] = [];
  for (const match of text.matchAll(STOPS)) {
    const start = match.index;
    const marks = match[1] ?? '';
    const end = start + match[0].length;
    const next = skipSpace(text, end);
    const before = wordBefore(text, start);
    stops.push({
      text,
      start,
      end,
      marks,
      closing: match[2] ?? '',
      before,
      next,
      gap: text.slice(end, next),
    });
  }
  return stops;
}

function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < REACH && !isBreak(text.charCodeAt(start - 1))) start -= 1;
  return text.slice(start, end);
}

function isBreak(code: number): boolean {
  return !isLetter(code) && (isSpace(code) || BREAKS.has(code));
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}
