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
  return found.map((line, index) => ({
    ...line,
    words: countWords(line.text),
    blankBefore: isGapEmptyLine(text, found[index - 1]?.end ?? null, line.start),
    blankAfter: isGapEmptyLine(text, line.end, found[index + 1]?.start ?? null),
  }));
}

/** Whether at least one empty line lies between two places; the edges of the text count as empty lines. */
function isGapEmptyLine(text: string, from: number | null, to: number | null): boolean {
  if (from === null || to === null) return true;
  return (text.slice(from, to).match(/\r\n|[\n\r\u2028\u2029]/gu)?.length ?? 0) > 1;
}
