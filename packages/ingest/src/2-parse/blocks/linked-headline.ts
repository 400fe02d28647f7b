import type { LineRule } from './line.ts';
import { endsLikeSentence } from './line-shape.ts';

const LONGEST = 24;
const LIST_RULES = new Set(['link-list-heading', 'linked-headline']);

/** The lines under the heading of a link list, until one reads like a paragraph. */
export const linkedHeadline: LineRule = (line, { decided }) => {
  const above = decided.at(-1);
  if (above === undefined || !LIST_RULES.has(above.rule)) return null;
  const { words } = line;
  const looksLikeLink = words <= LONGEST && !/[.…]["'”’]?$/u.test(line.text);
  const isHeadingOfText = line.text.startsWith('#') || (words > 12 && endsLikeSentence(line.text));
  return looksLikeLink && !isHeadingOfText ? { kind: 'furniture', rule: 'linked-headline' } : null;
};
