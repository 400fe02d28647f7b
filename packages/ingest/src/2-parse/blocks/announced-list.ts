import { ANNOUNCEMENT_OPENINGS } from '../data/furniture-openings.ts';
import type { LineRule } from './line.ts';
import { isListItem } from './list-item.ts';
import { opensWithLabel } from './opens-with.ts';

const OPENINGS = new Set(ANNOUNCEMENT_OPENINGS);
const LIST_RULES = new Set(['announcing-heading', 'announced-item', 'reporting-item']);

/** Nouns by which even an announcing item says what somebody stated. Source: attribution nouns of PARC 3.0's guidelines. */
const REPORTING_NOUN =
  /\b(confirmation|confirmations|reports?|admissions?|claims?|warnings?|denials?|statements?|accusations?|allegations?|estimates?|announcements?)\b/iu;

/** "What You Will Learn" and the items below it, which name what the article is about and state nothing. */
export const announcedList: LineRule = (line, { decided }) => {
  if (opensWithLabel(line.text, OPENINGS)) return { kind: 'heading', rule: 'announcing-heading' };
  if (!LIST_RULES.has(decided.at(-1)?.rule ?? '') || !isListItem(line.text)) return null;
  return REPORTING_NOUN.test(line.text)
    ? { kind: 'listItem', rule: 'reporting-item' }
    : { kind: 'furniture', rule: 'announced-item' };
};
