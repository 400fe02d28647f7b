import type { Span } from '@attribune/schema/span';

/** One pair of quotation marks. `span` includes the marks; `closed` is false where the paragraph ends first (the speech goes on in the next). */
export type Quotation = { readonly span: Span; readonly inner: Span; readonly closed: boolean };

type Mark = {
  readonly at: number;
  readonly opens: boolean;
  readonly closes: boolean;
  readonly family: string;
};

const DOUBLE = new Set(['"', '“', '”', '„', '«', '»', '＂']);
const SINGLE = new Set(['‘', '’', "'"]);
const LETTER = /[\p{L}\p{N}]/u;
const BEFORE_OPENING = /[\s([{—–\-:;,.…/]/u;

/** Whether a straight or curly single mark may open: nothing or white space before, a letter or digit behind. */
function readSingle(text: string, at: number, span: Span): Mark | null {
  const before = at === span[0] ? ' ' : text.charAt(at - 1);
  const after = at + 1 >= span[1] ? ' ' : text.charAt(at + 1);
  const mark = text.charAt(at);
  const opens = mark !== '’' && (BEFORE_OPENING.test(before) || DOUBLE.has(before)) && LETTER.test(after);
  const closes = mark !== '‘' && !LETTER.test(after) && !/\s/u.test(before);
  return opens || closes ? { at, opens, closes, family: mark === "'" ? "'" : '‘' } : null;
}

function readDouble(text: string, at: number, span: Span): Mark {
  const mark = text.charAt(at);
  if (mark === '“' || mark === '„' || mark === '«') return { at, opens: true, closes: false, family: '“' };
  if (mark === '”' || mark === '»') return { at, opens: false, closes: true, family: '“' };
  const before = at === span[0] ? ' ' : text.charAt(at - 1);
  const after = at + 1 >= span[1] ? ' ' : text.charAt(at + 1);
  const opens = BEFORE_OPENING.test(before) && !/\s/u.test(after);
  return { at, opens, closes: !opens || /\s/u.test(after), family: '"' };
}

function listMarks(text: string, span: Span): Mark[] {
  const marks: Mark[] = [];
  for (let at = span[0]; at < span[1]; at += 1) {
    const character = text.charAt(at);
    const mark = DOUBLE.has(character)
      ? readDouble(text, at, span)
      : SINGLE.has(character)
        ? readSingle(text, at, span)
        : null;
    if (mark) marks.push(mark);
  }
  return marks;
}

/** Position in `marks` of the mark that closes the one at `from`; −1 for none before the paragraph ends. */
function findClosing(marks: readonly Mark[], from: number): number {
  const opening = marks[from];
  for (let i = from + 1; i < marks.length; i += 1) {
    const mark = marks[i];
    if (mark && opening && mark.family === opening.family && mark.closes) return i;
  }
  return -1;
}

const isSingle = (mark: Mark): boolean => mark.family === "'" || mark.family === '‘';

/**
 * Quotations of one paragraph, outermost only, in order. A single mark that nothing closes is an apostrophe; a double one
 * that nothing closes runs to the end of the paragraph and is not `closed`. Linear but for unclosed single marks, which
 * are looked for once each among the marks of the paragraph.
 */
export function findQuotations(text: string, paragraph: Span): Quotation[] {
  const marks = listMarks(text, paragraph);
  const found: Quotation[] = [];
  const unclosed = new Set<string>();
  for (let i = 0; i < marks.length; i += 1) {
    const mark = marks[i];
    if (!mark?.opens || unclosed.has(mark.family)) continue;
    const closing = findClosing(marks, i);
    const end = closing < 0 ? paragraph[1] : (marks[closing]?.at ?? mark.at) + 1;
    if (closing < 0) unclosed.add(mark.family);
    if (closing < 0 && isSingle(mark)) continue;
    found.push({
      span: [mark.at, end],
      inner: [mark.at + 1, closing < 0 ? end : end - 1],
      closed: closing >= 0,
    });
    i = closing < 0 ? marks.length : closing;
  }
  return found;
}
