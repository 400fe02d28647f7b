import { readDocument } from '@attribune/ingest/pipeline';
import type { SourceDocument } from '@attribune/schema/document';
import { describe, expect, it } from 'vitest';

const MOST = 5_000_000;

/** English, so that the rules read what follows: other languages are kept and not read. */
const ENGLISH = `${'The harbour office said on Monday that the ferry would be back by the end of the week, and that nobody had been hurt when it struck the pier. '.repeat(12)}\n\n`;

/** Shapes of text that have made one stage or another slow. */
const SHAPES: readonly (readonly [string, string])[] = [
  ['one letter', 'a'],
  ['digits', '7'],
  ['spaced digits', '1 234 '],
  ['numbers', '1,000 '],
  ['number words', 'half a million and a half '],
  ['currencies', '$1 $1 '],
  ['quotation marks that open only', '“'],
  ['quotations', '“Yes,” he said. '],
  ['short quotations in a row', '“Go,” he said. “Stay.” '],
  ['nested quotations', '“‘a “‘b '],
  ['brackets', '(['],
  ['commas', ', '],
  ['capitals', 'Anna Bell Corr '],
  ['names that speak', 'Mara Olt said A. Olt said B. '],
  ['hyphens', 'twenty-'],
  ['stops', '. '],
  ['abbreviations', 'Mr. U.S. e.g. '],
  ['months', 'March May March '],
  ['dates', '5 March 2024, '],
  ['line ends', '\n'],
  ['lines of one letter', 'a\n'],
  ['list items', '• one\n'],
  ['numbered items', '1. Item\n'],
  ['transcript lines', 'VALE: Yes.\n'],
  ['cues', 'said that '],
  ['cues within cues', 'He said that she said that '],
  ['conjunctions', 'cats and '],
  ['genitives', 'a’s '],
  ['zero-width', '\u200B'],
  ['right-to-left', 'مرحبا بالعالم '],
  ['direction marks', '\u202E\u202Bא '],
  ['Chinese', '他说这是真的。'],
  ['emoji', '😀'],
  ['joined emoji', '👩‍👩‍👧 '],
  ['half surrogates', '\uD83D'],
  ['combining marks', 'e\u0301\u0301'],
  ['NULs', '\0'],
];

/** A shape in one run, and cut into lines that are short enough to be read as sentences. */
function toText(shape: string, size: number, inLines: boolean): string {
  const length = inLines ? 1_400 : size;
  const run = shape.repeat(Math.ceil(length / shape.length)).slice(0, length);
  return ENGLISH + (inLines ? `${run}.\n`.repeat(Math.ceil(size / length)) : run);
}

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

const measure = (text: string) => {
  const start = performance.now();
  const reading = readDocument(sourceOf(text));
  return { reading, seconds: (performance.now() - start) / 1000 };
};

describe('a hostile text of five million characters', () => {
  const cases = SHAPES.flatMap(([name, shape]) =>
    shape.includes('\n')
      ? [[name, shape, false] as const]
      : [[name, shape, false] as const, [`${name} in lines`, shape, true] as const],
  );
  it.each(cases)('of %s gets an answer whose quotes are exact', (name, shape, inLines) => {
    const quarter = measure(toText(shape, MOST / 4, inLines));
    const text = toText(shape, MOST, inLines);
    const { reading, seconds } = measure(text);
    for (const { start, end, quote } of reading.claims) expect(text.slice(start, end)).toBe(quote);
    for (const [start, end] of reading.sentences) expect(end).toBeGreaterThan(start);
    // Figures for the reader, no verdict: four times the text should take about four times as long.
    console.log(`${name}: ${quarter.seconds.toFixed(2)} s for a quarter, ${seconds.toFixed(2)} s for all`);
  });
});
