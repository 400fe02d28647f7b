import type { Span } from '@attribune/schema/span';

/** One pair of quotation marks. `span` includes the marks; `closed` is false where the paragraph ends first (the speech goes on in the next). */
export type Quotation = { readonly span: Span; readonly inner: Span; readonly closed: boolean };

type Mark = {
  readonly at: number;
  readonly opens: boolean;
  readonly closes: boolean;
  readonly family: string;
  /** Two apostrophes in a row are one mark of width 2, as older newswire writes it. */
  readonly width: number;
};

/** The marks by their code, so that a look at each character of a text stays cheap. */
const codesOf = (marks: string): ReadonlySet<number> =>
  new Set(Array.from(marks, (mark) => mark.charCodeAt(0)));
const DOUBLE = codesOf('"“”„«»＂');
const SINGLE = codesOf("‘’'");
const APOSTROPHE = 0x27;
/** Below this code stand the letters, digits and stops of ASCII, of which two are marks; all other marks stand above. */
const FIRST_WIDE = 0xab;
const LETTER = /[\p{L}\p{N}]/u;
const BEFORE_OPENING = /[\s([{—–\-:;,.…/]/u;

/** Whether a straight or curly single mark may open: nothing or white space before, a letter or digit behind. */
function readSingle(text: string, at: number, span: Span): Mark | null {
  const before = at === span[0] ? ' ' : text.charAt(at - 1);
  const after = at + 1 >= span[1] ? ' ' : text.charAt(at + 1);
  const mark = text.charAt(at);
  const opens =
    mark !== '’' && (BEFORE_OPENING.test(before) || DOUBLE.has(before.charCodeAt(0))) && LETTER.test(after);
  const closes = mark !== '‘' && !LETTER.test(after) && !/\s/u.test(before);
  return opens || closes ? { at, opens, closes, family: mark === "'" ? "'" : '‘', width: 1 } : null;
}

function readDouble(text: string, at: number, span: Span, width: number): Mark {
  const mark = text.charAt(at);
  if (mark === '“' || mark === '„' || mark === '«')
    return { at, opens: true, closes: false, family: '“', width };
  // Some pages open a paragraph with the closing mark.
  if (mark === '”' || mark === '»')
    return { at, opens: at === span[0], closes: at !== span[0], family: '“', width };
  const before = at === span[0] ? ' ' : text.charAt(at - 1);
  const after = at + width >= span[1] ? ' ' : text.charAt(at + width);
  const opens = BEFORE_OPENING.test(before) && !/\s/u.test(after);
  return { at, opens, closes: !opens || /\s/u.test(after), family: '"', width };
}

const isMark = (code: number): boolean =>
  code < FIRST_WIDE ? code === 0x22 || code === APOSTROPHE : DOUBLE.has(code) || SINGLE.has(code);

function listMarks(text: string, span: Span): Mark[] {
  const marks: Mark[] = [];
  for (let at = span[0]; at < span[1]; at += 1) {
    const code = text.charCodeAt(at);
    if (!isMark(code)) continue;
    if (code === APOSTROPHE && text.charCodeAt(at + 1) === APOSTROPHE) {
      marks.push(readDouble(text, at, span, 2));
      at += 1;
      continue;
    }
    const mark = DOUBLE.has(code) ? readDouble(text, at, span, 1) : readSingle(text, at, span);
    if (mark) marks.push(mark);
  }
  return marks;
}

/** Position in `marks` of the last mark of each family that may close: a search behind it would be in vain. */
function lastClosers(marks: readonly Mark[]): Map<string, number> {
  const last = new Map<string, number>();
  marks.forEach((mark, i) => {
    if (mark.closes) last.set(mark.family, i);
  });
  return last;
}

/** Position in `marks` of the mark that closes the one at `from`; −1 for none before the paragraph ends. */
function findClosing(marks: readonly Mark[], from: number, last: ReadonlyMap<string, number>): number {
  const family = marks[from]?.family ?? '';
  const own = (last.get(family) ?? -1) > from;
  // A text that mixes curly and straight marks closes one with the other.
  const wanted = own ? family : family === '“' ? '"' : family === '"' ? '“' : family;
  if ((last.get(wanted) ?? -1) <= from) return -1;
  for (let i = from + 1; i < marks.length; i += 1) {
    const mark = marks[i];
    if (mark?.family === wanted && mark.closes) return i;
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
  if (marks.length === 0) return [];
  const last = lastClosers(marks);
  const found: Quotation[] = [];
  const unclosed = new Set<string>();
  for (let i = 0; i < marks.length; i += 1) {
    const mark = marks[i];
    if (!mark?.opens || unclosed.has(mark.family)) continue;
    const closing = findClosing(marks, i, last);
    const closer = marks[closing];
    const end = closer ? closer.at + closer.width : paragraph[1];
    if (closing < 0) unclosed.add(mark.family);
    if (closing < 0 && isSingle(mark)) continue;
    found.push({
      span: [mark.at, end],
      inner: [mark.at + mark.width, closer ? closer.at : end],
      closed: closing >= 0,
    });
    i = closing < 0 ? marks.length : closing;
  }
  return found;
}
