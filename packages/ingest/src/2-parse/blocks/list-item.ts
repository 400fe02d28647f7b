import type { LineRule } from './line.ts';

const ITEM = /^(?:[•◦▪‣∙●○■□–—*+-]|\d{1,2}[.)]|\(?[a-z]\))\s+\S/u;

/** Whether a line opens with the mark of a list. */
export function isListItem(text: string): boolean {
  return ITEM.test(text);
}

/** A line with a bullet or a number before it. A single dash before a quotation is speech, not a list. */
export const listItem: LineRule = (line) => {
  if (!isListItem(line.text) || /^[–—-]\s*["“‘']/u.test(line.text)) return null;
  return { kind: 'listItem', rule: 'list-item' };
};
