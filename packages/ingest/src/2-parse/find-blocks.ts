import type { Block } from '@attribune/schema/text';
import { announcedList } from './blocks/announced-list.ts';
import { breadcrumb } from './blocks/breadcrumb.ts';
import { byline } from './blocks/byline.ts';
import { caption } from './blocks/caption.ts';
import { dateLine } from './blocks/date-line.ts';
import { heading } from './blocks/heading.ts';
import { joinWrappedLines } from './blocks/join-wrapped-lines.ts';
import type { Line, LineContext, LineRole, LineRule } from './blocks/line.ts';
import { linkList } from './blocks/link-list.ts';
import { linkedHeadline } from './blocks/linked-headline.ts';
import { listItem } from './blocks/list-item.ts';
import { markdownHeading } from './blocks/markdown-heading.ts';
import { newsletterBox } from './blocks/newsletter-box.ts';
import { pageHead } from './blocks/page-head.ts';
import { pageLine } from './blocks/page-line.ts';
import { pageNotice } from './blocks/page-notice.ts';
import { PARAGRAPH } from './blocks/paragraph.ts';
import { partLineEnds } from './blocks/part-line-ends.ts';
import { readLines } from './blocks/read-lines.ts';
import { repeatedHeadline } from './blocks/repeated-headline.ts';
import { ruleLine } from './blocks/rule-line.ts';
import { timeStamp } from './blocks/time-stamp.ts';
import { title as titleRule } from './blocks/title.ts';

/** The order matters: what a page says of itself is told before what merely looks like a heading or an item. */
const RULES: readonly LineRule[] = [
  ruleLine,
  repeatedHeadline,
  markdownHeading,
  pageHead,
  breadcrumb,
  linkList,
  announcedList,
  pageLine,
  pageNotice,
  newsletterBox,
  caption,
  byline,
  dateLine,
  timeStamp,
  titleRule,
  linkedHeadline,
  listItem,
  heading,
];

/**
 * The roles of a text's lines, in order and without overlap; together they hold every character that is not white
 * space. `title` is the one that the document came with, or null. Hard-wrapped lines of one paragraph are one block,
 * every other line is a block of its own; a dateline before a paragraph's first sentence is one too.
 */
export function findBlocks(text: string, title: string | null): Block[] {
  const lines = readLines(text);
  const decided: LineRole[] = [];
  for (const [index, line] of lines.entries())
    decided.push(decideRole(line, { lines, index, title, decided }));
  return joinWrappedLines(lines, decided).flatMap((block) => partLineEnds(block, text));
}

function decideRole(line: Line, context: LineContext): LineRole {
  for (const rule of RULES) {
    const role = rule(line, context);
    if (role !== null) return role;
  }
  return PARAGRAPH;
}
