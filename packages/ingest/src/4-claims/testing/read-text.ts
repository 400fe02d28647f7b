import type { DocumentReading } from '@attribune/schema/reading';
import type { Block, Sentence } from '@attribune/schema/text';
import { findAttributions } from '../attribution/find-attributions.ts';
import { readClaims } from '../read-claims.ts';
import { readSentences } from '../read-sentences.ts';

/** Test text as stages 2 and 3 would give it: a paragraph a line, a sentence a stop before a capital. */
function splitText(text: string): { blocks: Block[]; sentences: Sentence[] } {
  const blocks: Block[] = [...text.matchAll(/[^\n]+/gu)].map((match) => ({
    span: [match.index, match.index + match[0].length],
    kind: 'paragraph',
    rule: 'test',
  }));
  const sentences = blocks.flatMap((block, index) =>
    [...text.slice(...block.span).matchAll(/\S.*?(?:[.!?]["”’]?(?=\s+["“]?\p{Lu}|$)|$)/gu)].map(
      (match): Sentence => ({
        span: [block.span[0] + match.index, block.span[0] + match.index + match[0].length],
        block: index,
        kind: 'paragraph',
      }),
    ),
  );
  return { blocks, sentences };
}

/** Stage 4 over a test text. */
export function readText(text: string, publishedAt: string | null = null): DocumentReading {
  return readClaims({ text, title: null, publishedAt, version: 'test', language: 'en', ...splitText(text) });
}

/** The attributions of a test text as "source | cue | content", parts joined by " … ". */
export function listAttributions(text: string): string[] {
  const { blocks, sentences } = splitText(text);
  const reading = readSentences(text, blocks, sentences, null);
  const words = (spans: readonly (readonly [number, number])[]): string =>
    spans.map((span) => text.slice(...span)).join(' … ');
  return findAttributions(
    text,
    reading.paragraphs,
    reading.sentences.map(({ chunked }) => chunked),
  ).outer.map(({ source, cue, content }) => `${words(source)} | ${words(cue)} | ${words(content)}`);
}
