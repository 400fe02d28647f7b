import type { PageNode } from './page.ts';
import { parsePage } from './parse-page.ts';

/** Elements that stand as lines of their own. Source: the HTML standard's list of block-level elements. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
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
const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** The text of a piece of markup: one line for each block element, an empty line between them, a bullet before list items. */
export function readParagraphs(markup: string): string {
  const page = parsePage(markup);
  const lines: string[] = [''];
  if (page.body !== null) walk(page.body, lines);
  return lines
    .map((line) => line.replace(/[\s\u200b\ufeff]+/gu, ' ').trim())
    .filter((line) => line !== '' && line !== '•')
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
    lines.push(node.nodeName === 'LI' ? '• ' : '');
    stack.push('break');
  }
  for (const child of [...node.childNodes].reverse()) stack.push(child);
}
