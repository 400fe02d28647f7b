import type { LineRule } from './line.ts';
import { countWords, foldLine } from './line-shape.ts';

/** Longer lines are paragraphs; folding them all would cost more than the rest of this stage. */
const LONGEST = 300;

/** The headline stands among the first lines, if anywhere. */
const TOP = 10;

/** A headline printed a second time: said once, it is one claim. Single words repeat by chance. */
export const repeatedHeadline: LineRule = (line, { index, lines, decided, title }) => {
  if (line.text.length > LONGEST || countWords(line.text) < 2) return null;
  const folded = foldLine(line.text);
  if (
    title !== null &&
    decided.slice(0, TOP).some((role) => role.kind === 'title') &&
    folded === foldLine(title)
  )
    return { kind: 'furniture', rule: 'repeated-headline' };
  const first = decided.slice(0, TOP).findIndex((role) => role.kind === 'title' || role.kind === 'heading');
  const repeats = first >= 0 && first < index && foldLine(lines[first]?.text ?? '') === folded;
  return repeats ? { kind: 'furniture', rule: 'repeated-headline' } : null;
};
