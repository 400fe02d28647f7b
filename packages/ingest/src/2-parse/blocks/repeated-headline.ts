import type { Line, LineRule } from './line.ts';
import { countWords, foldLine } from './line-shape.ts';

/** Longer lines are paragraphs; folding them all would cost more than the rest of this stage. */
const LONGEST = 300;

/** The headline stands among the first lines, if anywhere. */
const TOP = 10;

/** A headline printed a second time: said once, it is one claim. Single words repeat by chance. */
export const repeatedHeadline: LineRule = (line, { index, lines, decided, title }) => {
  if (line.text.length > LONGEST || line.words < 2) return null;
  const top = decided.slice(0, TOP);
  const given = title !== null && top.some((role) => role.kind === 'title') ? title : null;
  const first = top.findIndex((role) => role.kind === 'title' || role.kind === 'heading');
  const above = first >= 0 && first < index ? lines[first] : undefined;
  const repeats =
    (given !== null && isSameLine(line, given, countWords(given))) ||
    (above !== undefined && isSameLine(line, above.text, above.words));
  return repeats ? { kind: 'furniture', rule: 'repeated-headline' } : null;
};

/** Signs and spaces may join or part words: lines whose counts are further apart are spared the folding. */
const MOST_APART = 4;

function isSameLine(line: Line, headline: string, words: number): boolean {
  return Math.abs(line.words - words) <= MOST_APART && foldLine(line.text) === foldLine(headline);
}
