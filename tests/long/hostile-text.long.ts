import { readDocument } from '@attribune/ingest/pipeline';
import type { SourceDocument } from '@attribune/schema/document';
import { describe, expect, it } from 'vitest';

const MOST = 2_000_000;

/** Shapes of text that have made one stage or another slow; each is repeated to two million characters. */
const SHAPES: readonly (readonly [string, string])[] = [
  ['one letter', 'a'],
  ['digits', '7'],
  ['numbers', '1,000 '],
  ['quotation marks that open only', '“'],
  ['quotations', '“Yes,” he said. '],
  ['brackets', '(['],
  ['capitals', 'Anna Bell Corr '],
  ['hyphens', 'twenty-'],
  ['stops', '. '],
  ['line ends', '\n'],
  ['list items', '• one\n'],
  ['cues', 'said that '],
  ['zero-width', '\u200B'],
  ['right-to-left', 'مرحبا بالعالم '],
  ['Chinese', '他说这是真的。'],
  ['emoji', '😀'],
  ['half surrogates', '\uD83D'],
  ['combining marks', 'e\u0301\u0301'],
];

function sourceOf(text: string): SourceDocument {
  return {
    key: { kind: 'id', value: 'hostile' },
    text,
    title: null,
    outlet: null,
    publishedAt: null,
    url: null,
    nature: 'report',
  };
}

describe('a hostile text of two million characters', () => {
  it.each(SHAPES)('of %s gets an answer whose quotes are exact', (_, shape) => {
    const text = shape.repeat(Math.ceil(MOST / shape.length)).slice(0, MOST);
    const reading = readDocument(sourceOf(text));
    for (const { start, end, quote } of reading.claims) expect(text.slice(start, end)).toBe(quote);
    for (const [start, end] of reading.sentences) expect(end).toBeGreaterThan(start);
  });
});
