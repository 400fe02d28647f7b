import type { Hedge } from '@attribune/schema/hedge';
import type { Quantity } from '@attribune/schema/quantity';
import type { Span } from '@attribune/schema/span';
import type { Block, Sentence } from '@attribune/schema/text';
import type { Paragraph } from './attribution/frames/find-quote-frames.ts';
import { chunkSentence } from './chunks/chunk-sentence.ts';
import type { ChunkedSentence } from './chunks/chunked-sentence.ts';
import { findHedges } from './hedges/find-hedges.ts';
import { findQuantities } from './quantities/find-quantities.ts';
import { findQuotations } from './quotations/find-quotations.ts';
import { findTimes, type TimeMention } from './times/find-times.ts';

/** One sentence with all that is found in it before anyone asks who says it. */
export type SentenceReading = {
  readonly chunked: ChunkedSentence;
  readonly quantities: readonly Quantity[];
  readonly hedges: readonly Hedge[];
  readonly times: readonly TimeMention[];
};

export type TextReading = {
  readonly sentences: readonly SentenceReading[];
  readonly paragraphs: readonly Paragraph[];
};

/** Blocks whose words are read; furniture, captions and bylines are only kept. */
const READ = new Set(['paragraph', 'listItem', 'title', 'heading']);

/** Tokens, chunks, quotations, figures, hedges and times of a text, sentence by sentence. */
export function readSentences(
  text: string,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  publishedAt: string | null,
): TextReading {
  const quotations = blocks.map((block) => (READ.has(block.kind) ? findQuotations(text, block.span) : []));
  const spans = quotations.map((list) => list.map(({ span }): Span => span));
  const read = sentences.map((sentence, index): SentenceReading => {
    const chunked = chunkSentence(text, sentence, index, spans[sentence.block] ?? []);
    return {
      chunked,
      quantities: findQuantities(text, chunked.tokens),
      hedges: findHedges(text, chunked.tokens),
      times: findTimes(text, chunked.tokens, publishedAt),
    };
  });
  const byBlock = new Map<number, ChunkedSentence[]>();
  for (const { chunked } of read) {
    const list = byBlock.get(chunked.block);
    if (list) list.push(chunked);
    else byBlock.set(chunked.block, [chunked]);
  }
  const paragraphs = blocks.flatMap((block, index): Paragraph[] =>
    READ.has(block.kind)
      ? [{ span: block.span, sentences: byBlock.get(index) ?? [], quotations: quotations[index] ?? [] }]
      : [],
  );
  return { sentences: read, paragraphs };
}
