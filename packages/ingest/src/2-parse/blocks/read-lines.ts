import type { Line } from './line.ts';
import { countWords } from './line-shape.ts';

const LINE = /[^\r\n\u2028\u2029\f\v]+/gu;

/** The lines of a text that hold more than white space, in order. */
export function readLines(text: string): Line[] {
  const found: { text: string; start: number; end: number; indent: number }[] = [];
  for (const match of text.matchAll(LINE)) {
    const body = match[0].trim();
    if (body === '') continue;
    const indent = match[0].length - match[0].trimStart().length;
    const start = match.index + indent;
    found.push({ text: body, start, end: start + body.length, indent });
  }
  let blankBefore = true;
  return found.map(({ text: body, start, end, indent }, index) => {
    const blankAfter = isGapEmptyLine(text, end, found[index + 1]?.start ?? null);
    const line = { text: body, start, end, words: countWords(body), indent, blankBefore, blankAfter };
    blankBefore = blankAfter;
    return line;
  });
}

/** Whether at least one empty line lies between two places; the edges of the text count as empty lines. */
function isGapEmptyLine(text: string, from: number | null, to: number | null): boolean {
  if (from === null || to === null) return true;
  let breaks = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === RETURN && at + 1 < to && text.charCodeAt(at + 1) === NEW_LINE) at += 1;
    if (code === NEW_LINE || code === RETURN || code === 0x20_28 || code === 0x20_29) breaks += 1;
  }
  return breaks > 1;
}

const NEW_LINE = 10;
const RETURN = 13;
