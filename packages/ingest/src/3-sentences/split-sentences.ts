import type { Block, Sentence } from '@attribune/schema/text';
import { findCreditBreaks } from './find-credit-breaks.ts';
import { findStops } from './find-stops.ts';
import { isPullQuote } from './is-pull-quote.ts';
import { abbreviation } from './rules/abbreviation.ts';
import { closingQuote } from './rules/closing-quote.ts';
import { decimalPoint } from './rules/decimal-point.ts';
import { ellipsis } from './rules/ellipsis.ts';
import { initials } from './rules/initials.ts';
import { listNumber } from './rules/list-number.ts';
import { lowerCaseAfter } from './rules/lower-case-after.ts';
import type { Stop, StopRule } from './stop.ts';

/** The first rule that speaks decides; where none does, a stop ends the sentence. */
const RULES: readonly StopRule[] = [
  decimalPoint,
  listNumber,
  closingQuote,
  lowerCaseAfter,
  ellipsis,
  abbreviation,
  initials,
];

/**
 * The sentences of a text in order, without overlap. Paragraphs and list items are split; any other block is one unit.
 * Together the sentences hold every character of the blocks that is not white space.
 */
export function splitSentences(text: string, blocks: readonly Block[]): Sentence[] {
  return blocks.flatMap((block, index) => {
    const spans = isProse(block)
      ? splitBlock(text.slice(...block.span))
      : [[0, block.span[1] - block.span[0]] as const];
    return spans.map(
      ([start, end]): Sentence => ({
        span: [block.span[0] + start, block.span[0] + end],
        block: index,
        kind: block.kind,
      }),
    );
  });
}

function isProse(block: Block): boolean {
  return block.kind === 'paragraph' || block.kind === 'listItem' || block.kind === 'caption';
}

function splitBlock(text: string): (readonly [number, number])[] {
  if (isPullQuote(text)) return [[0, text.length]];
  const credits = findCreditBreaks(text).map((at) => ({ end: at, next: at + 1 }));
  const stops = findStops(text).filter(endsSentence);
  const ends = credits.length === 0 ? stops : [...stops, ...credits].sort((a, b) => a.end - b.end);
  const spans: (readonly [number, number])[] = [];
  let start = 0;
  for (const { end, next } of ends) {
    if (end <= start) continue;
    spans.push([start, end]);
    start = next;
  }
  const end = text.trimEnd().length;
  if (start < end) spans.push([start, end]);
  return spans;
}

function endsSentence(stop: Stop): boolean {
  for (const rule of RULES) {
    const answer = rule(stop);
    if (answer !== null) return answer === 'end';
  }
  return true;
}
