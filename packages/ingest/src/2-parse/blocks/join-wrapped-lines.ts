import type { Block } from '@attribune/schema/text';
import type { Line, LineRole } from './line.ts';
import { endsLikeSentence } from './line-shape.ts';

/** Text files wrap between these widths; a paragraph that a page prints in one line is mostly longer. */
const NARROWEST = 45;
const WIDEST = 110;

/**
 * Makes blocks of lines: neighbouring paragraph lines become one block only where they are clearly one hard-wrapped
 * paragraph, otherwise each line is its own block.
 */
export function joinWrappedLines(lines: readonly Line[], roles: readonly LineRole[]): Block[] {
  const blocks: Block[] = [];
  for (const [index, line] of lines.entries()) {
    const role = roles[index];
    if (role === undefined) continue;
    const last = blocks.at(-1);
    const above = lines[index - 1];
    if (
      last !== undefined &&
      above !== undefined &&
      roles[index - 1]?.kind === 'paragraph' &&
      role.kind === 'paragraph' &&
      isWrapped(above, line)
    )
      blocks[blocks.length - 1] = { ...last, span: [last.span[0], line.end], rule: 'wrapped-paragraph' };
    else blocks.push({ span: [line.start, line.end], ...role });
  }
  return blocks;
}

/** Whether a line goes on in the next one: of the width of wrapped text, and cut in the middle of a sentence. */
function isWrapped(above: Line, below: Line): boolean {
  if (
    above.blankAfter ||
    above.text.length < NARROWEST ||
    above.text.length > WIDEST ||
    below.text.length > WIDEST
  )
    return false;
  return !endsLikeSentence(above.text) || /^[\p{Ll}]/u.test(below.text);
}
