import type { Block } from '@attribune/schema/text';
import { findDateline } from '../../language/find-dateline.ts';

/** "P112 NEWS Tue 14 Mar 09:41 " before a capital: the head of a text page run into its first line. */
const PAGE_HEAD = /^P\s?\d{3}(?:\/\d{1,2})?\s[^.!?]{0,60}?\d{1,2}[:.]\d{2}\s{1,4}(?=\p{Lu})/u;
/** "More on page 105": the foot of a text page or a column run into its last line. */
const PAGE_FOOT = /\s(?=(?:more|continued|turn|see) (?:on|to|from) (?:page|p\.?)\s?\d{1,3}\.?$)/iu;

/** A foot is no longer than this. */
const FOOT_REACH = 40;

/**
 * A paragraph as blocks: a dateline or a page's head before its first sentence and a page's foot behind its last are
 * blocks of their own, so that no sentence, claim or title holds them. Any other block comes back alone.
 */
export function partLineEnds(block: Block, text: string): Block[] {
  if (block.kind !== 'paragraph') return [block];
  const [start, end] = block.span;
  const line = text.slice(start, end);
  const headLength = line.startsWith('P') ? (PAGE_HEAD.exec(line.slice(0, 100))?.[0].length ?? 0) : 0;
  const head = headLength > 0 ? headLength : findDateline(line);
  const foot = findFoot(line, head);
  if (head === 0 && foot === line.length) return [block];
  const blocks: Block[] = [];
  const headEnd = start + line.slice(0, head).trimEnd().length;
  if (head > 0)
    blocks.push(
      headLength > 0
        ? { span: [start, headEnd], kind: 'furniture', rule: 'page-head' }
        : { span: [start, headEnd], kind: 'byline', rule: 'dateline' },
    );
  if (head < foot)
    blocks.push({ ...block, span: [start + head, start + line.slice(0, foot).trimEnd().length] });
  if (foot < line.length) blocks.push({ span: [start + foot, end], kind: 'furniture', rule: 'page-foot' });
  return blocks;
}

/** Where a page's foot begins in a line; the line's length where there is none. */
function findFoot(line: string, from: number): number {
  if (!/\d\.?$/u.test(line.slice(-2))) return line.length;
  const reach = Math.max(from, line.length - FOOT_REACH);
  const match = PAGE_FOOT.exec(line.slice(reach));
  return match === null ? line.length : reach + match.index + 1;
}
