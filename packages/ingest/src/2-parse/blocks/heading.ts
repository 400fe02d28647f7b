import type { Line, LineRole, LineRule } from './line.ts';
import { endsLikeSentence } from './line-shape.ts';

const LONGEST = 14;

/** A short line that does not end as a sentence does and stands above a paragraph. */
export const heading: LineRule = (line, { index, lines, decided }) => {
  const { words } = line;
  if (words > LONGEST || /[,;]$/u.test(line.text)) return null;
  const below = lines[index + 1];
  if (below === undefined)
    return line.blankBefore && index > 0 && !endsLikeSentence(line.text) && !/[:"”]$/u.test(line.text)
      ? { kind: 'furniture', rule: 'last-words' }
      : null;
  // A wrapped paragraph goes on in the next line.
  if (!line.blankAfter && /^\p{Ll}/u.test(below.text)) return null;
  if (isQuestionHeading(line.text, words) && line.blankBefore && below.text.length > 120)
    return { kind: 'heading', rule: 'question-heading' };
  if (endsLikeSentence(line.text) || /^[\p{Ll}"“‘]/u.test(line.text)) return null;
  if (introducesSpeech(line.text)) return null;
  const stands =
    line.blankBefore ||
    endsLikeSentence(lines[index - 1]?.text ?? '.') ||
    (isAside(decided.at(-1)) && isMuchShorter(line, lines.slice(index + 1, index + 3)));
  return stands ? { kind: 'heading', rule: 'short-line' } : null;
};

/** "Lee added:", "The port made the following comment:": a colon after plain words leads to what is said. */
function introducesSpeech(text: string): boolean {
  return text.endsWith(':') && /(?:^|\s)\p{Ll}{4,}/u.test(text);
}

function isQuestionHeading(text: string, words: number): boolean {
  return words <= 10 && /^[^.!?"“]+\?$/u.test(text);
}

/** A page's head, a byline, a stamp or a headline above: no paragraph that could go on in this line. */
function isAside(above: LineRole | undefined): boolean {
  return above !== undefined && above.kind !== 'paragraph' && above.kind !== 'listItem';
}

/** A headline is much shorter than the text below it; lines of a wrapped paragraph are alike. */
function isMuchShorter(line: Line, below: readonly Line[]): boolean {
  return line.text.length < 0.7 * Math.max(0, ...below.map(({ text }) => text.length));
}
