import type { Hedge } from '@attribune/schema/hedge';
import type { Problem } from '@attribune/schema/problem';
import type { Quantity } from '@attribune/schema/quantity';
import type { Span } from '@attribune/schema/span';
import type { Block, Sentence } from '@attribune/schema/text';
import type { Paragraph } from './attribution/paragraph.ts';
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

/** Sentences in order, the paragraphs that they stand in, and what could not be read. */
export type TextReading = {
  readonly sentences: readonly SentenceReading[];
  readonly paragraphs: readonly Paragraph[];
  readonly problems: readonly Problem[];
};

/**
 * Longest sentence whose syntax is read, in UTF-16 units. Real ones stay below 1,000; a longer one is a table or a dump, and
 * rules that look from word to word would cost its square.
 */
const LONGEST_SENTENCE = 2_000;

function tooLong(span: Span): Problem {
  return {
    kind: 'sentence',
    rule: 'longest-sentence',
    span,
    message: `A sentence of ${span[1] - span[0]} characters is kept and not read: it is more likely a table than prose.`,
  };
}

/**
 * Most sentences of a text whose words are read; a long feature has 500, a book 10,000. What follows them is kept: five
 * megabytes of lines with one letter each would fill the memory with two million of them.
 */
const MOST_SENTENCES = 20_000;

const isTooLong = ({ span }: Sentence): boolean => span[1] - span[0] > LONGEST_SENTENCE;

/** A sentence that is kept without a look at its words. */
function unreadSentence(text: string, sentence: Sentence, index: number): SentenceReading {
  const chunked: ChunkedSentence = {
    index,
    span: sentence.span,
    block: sentence.block,
    kind: sentence.kind,
    text,
    tokens: [],
    groups: [],
    phrases: [],
    groupAt: [],
    phraseAt: [],
    inQuote: [],
  };
  return { chunked, quantities: [], hedges: [], times: [] };
}

/** What could not be read, sentence by sentence; the rest of an endless text as one. */
function listUnread(sentences: readonly Sentence[]): Problem[] {
  const unread = sentences
    .slice(0, MOST_SENTENCES)
    .filter(isTooLong)
    .map(({ span }) => tooLong(span));
  const [first, last] = [sentences[MOST_SENTENCES], sentences.at(-1)];
  if (!first || !last) return unread;
  return [
    ...unread,
    {
      kind: 'sentence',
      rule: 'most-sentences',
      span: [first.span[0], last.span[1]],
      message: `The text has ${sentences.length} sentences; those behind the first ${MOST_SENTENCES} are kept and not read.`,
    },
  ];
}

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

  const read = sentences.map((sentence, index): SentenceReading => {
    if (index >= MOST_SENTENCES || isTooLong(sentence)) return unreadSentence(text, sentence, index);
    const chunked = chunkSentence(text, sentence, index, quotations[sentence.block] ?? []);
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
  const problems = listUnread(sentences);
  return { sentences: read, paragraphs, problems };
}
