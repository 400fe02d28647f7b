import type { PageNode } from './page.ts';
import { parsePage } from './parse-page.ts';

/** Elements that stand as lines of their own. Source: the HTML standard's list of block-level elements. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
);
const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'IFRAME',
  'SVG',
  'BUTTON',
  'SELECT',
  'OPTION',
  'TEXTAREA',
]);
/** A caption that already opens with the word for what it is. */
const OWN_MARK =
  /^Image: ((?:Image|Images|Photo|Photos|Photograph|Picture|Pictured|Graphic|Map|Video|Caption|Credit)\b)/iu;
const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** What stands before the words of an element, so that stage 2 can tell in plain text what the page said by its element. */
const MARKS = new Map([
  ['LI', '• '],
  ['FIGCAPTION', 'Image: '],
]);

const MARK_ONLY = new Set([...MARKS.values()].map((mark) => mark.trim()));

/** Cells of a table stand in one line for each row, a bar between them: alone they would look like headings. */
const CELLS = new Set(['TD', 'TH']);
const BAR = ' | ';

/**
 * The text of a piece of markup: one line for each block element or row of a table, an empty line between them, a bullet
 * before list items and "Image:" before captions that do not say so themselves.
 */
export function readParagraphs(markup: string): string {
  const page = parsePage(markup);
  const lines: string[] = [''];
  if (page.body !== null) walk(page.body, lines);
  return lines
    .map((line) => line.replace(/[\s\u200b\ufeff]+/gu, ' ').trim())
    .map((line) => withoutOuterBars(line).replace(OWN_MARK, '$1'))
    .filter((line) => line !== '' && line !== '•' && line !== '|' && line !== 'Image:')
    .join('\n\n');
}

/** Walks with a stack of its own: a page nested ten thousand deep must not end the process. */
function walk(root: PageNode, lines: string[]): void {
  const stack: (PageNode | 'break')[] = [root];
  while (stack.length > 0) {
    const node = stack.pop();
    if (node === undefined) return;
    if (node === 'break') lines.push('');
    else if (node.nodeType === TEXT_NODE) lines[lines.length - 1] += node.textContent ?? '';
    else if (node.nodeType === ELEMENT_NODE && !SKIPPED.has(node.nodeName)) enter(node, lines, stack);
  }
}

function enter(node: PageNode, lines: string[], stack: (PageNode | 'break')[]): void {
  if (BLOCKS.has(node.nodeName)) {
    const mark = MARKS.get(node.nodeName) ?? '';
    // A paragraph that opens an item or a caption stands in its line.
    if (mark !== '' || !MARK_ONLY.has((lines.at(-1) ?? '').trim())) lines.push(mark);
    stack.push('break');
  } else if (CELLS.has(node.nodeName)) lines[lines.length - 1] += BAR;
  for (const child of [...node.childNodes].reverse()) stack.push(child);
}

/** A row without the bars of its empty first and last cells. */
function withoutOuterBars(line: string): string {
  let row = line.replace(/^(?:\| )+/u, '');
  while (row.endsWith(' |')) row = row.slice(0, -2);
  return row;
}
