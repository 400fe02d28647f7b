import { LINK_LIST_OPENINGS } from '../data/furniture-openings.ts';
import type { LineRule } from './line.ts';
import { labelOf } from './opens-with.ts';

const OPENINGS = new Set(LINK_LIST_OPENINGS);

/** Phrases that may go on ("More from …", "Read more about …") before the links begin. */
const OPEN_ENDED =
  /^(more (from|on|in|about|stories)|read more (about|on|from|in)|related to|latest (from|in|on))\b/iu;

/** "Also Read", "Related: …", "More from …": the heading of a list of other articles, or one such link in a line. */
export const linkList: LineRule = (line) => {
  const label = labelOf(line.text, OPENINGS);
  if (label !== null)
    return { kind: 'furniture', rule: label.rest === '' ? 'link-list-heading' : 'link-line' };
  const opens = OPEN_ENDED.test(line.text) && line.text.length < 80 && !/[.!]$/u.test(line.text);
  return opens
    ? { kind: 'furniture', rule: line.text.includes(':') ? 'link-line' : 'link-list-heading' }
    : null;
};
