import type { LineRule } from './line.ts';
import { endsLikeSentence } from './line-shape.ts';

const LONGEST = 90;

/** "P104 NEWS Fri 10 Feb 11:20", "Page 3", "Tuesday edition", "Weather 401 Sport 302": heads and feet of text pages and printed ones. */
const FORMS = [
  /^P\s?\d{3}(?:\/\d{1,2})?\b.{0,60}\d{1,2}[:.]\d{2}$/u,
  /^(?:page|p\.)\s\d{1,3}(?:\s?(?:of|\/)\s?\d{1,3})?$/iu,
  /^(?:\p{L}+\s){1,3}edition$/iu,
  /^(?:[\p{L}&]{2,20}\s{1,8}\d{3}(?:\s{1,8}|$)){2,12}$/u,
];

/** A line that only says which page this is, or where others are. */
export const pageHead: LineRule = (line) => {
  if (line.text.length > LONGEST || endsLikeSentence(line.text)) return null;
  return FORMS.some((form) => form.test(line.text)) ? { kind: 'furniture', rule: 'page-head' } : null;
};
