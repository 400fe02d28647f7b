import { contains } from '@attribune/schema/span';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClaims } from './read-claims.ts';
import { readText } from './testing/read-text.ts';

/** "quote | speaker | hedge" of each claim. */
const told = (text: string): string[] =>
  readText(text).claims.map(
    ({ quote, attributedTo, hedge }) => `${quote} | ${attributedTo ?? '-'} | ${hedge}`,
  );

const CASES: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  [
    'one claim for each clause of a speaker',
    'The firm said the door was shut and that a lamp would have shown it.',
    ['the door was shut | The firm | asserted', 'a lamp would have shown it | The firm | asserted'],
  ],
  [
    'one claim for each figure',
    'The fire burned for nine hours and sent 40,000 litres into the river, the firm said.',
    [
      'The fire burned for nine hours | the firm | asserted',
      'sent 40,000 litres into the river | the firm | asserted',
    ],
  ],
  [
    'a belief as a hedged claim',
    'Divers believe the deck flooded first.',
    ['the deck flooded first | Divers | likely'],
  ],
  [
    'an estimate as a hedged claim',
    'Officials estimate that 40 houses burned.',
    ['40 houses burned | Officials | estimated'],
  ],
  [
    'hearsay in the voice of the outlet',
    'The rafts were reportedly carried south.',
    ['The rafts were reportedly carried south | - | reported'],
  ],
  [
    'a denial with its verb',
    'The firm denied having lost five trucks.',
    ['The firm denied having lost five trucks | The firm | asserted'],
  ],
  [
    'a phrase that someone vouches for',
    'The ministry confirmed the loss of one drone.',
    ['the loss of one drone | The ministry | asserted'],
  ],
  [
    'a quotation with its marks',
    '“The boat was full,” said Mara Olt.',
    ['“The boat was full,” | Mara Olt | asserted'],
  ],
  [
    'a broken quotation as one span',
    '“The boat,” Mara Olt said, “was full.”',
    ['“The boat,” Mara Olt said, “was full.” | Mara Olt | asserted'],
  ],
  [
    'an event of the outlet',
    'A ferry sank in the Lorn Strait on Monday.',
    ['A ferry sank in the Lorn Strait on Monday | - | asserted'],
  ],
  [
    'two clauses of the outlet',
    'Eleven officers were hurt in the capital, and arrests had risen to 52 by midnight.',
    [
      'Eleven officers were hurt in the capital | - | asserted',
      'arrests had risen to 52 by midnight | - | asserted',
    ],
  ],
  [
    'the sentence behind a dateline',
    'PORT HALE, Tavar (Wire) — A ferry sank on Monday.',
    ['A ferry sank on Monday | - | asserted'],
  ],
  [
    'a whole behind its part as a claim of its own',
    'Officials said 40 of the 300 ships sent abroad have sunk.',
    [
      '40 of the 300 ships sent abroad have sunk | Officials | asserted',
      'the 300 ships sent abroad | Officials | asserted',
    ],
  ],
];

const NOTHING: readonly (readonly [name: string, text: string])[] = [
  ['a question', 'Who opened the door, and why this week?'],
  ['advice to the reader', 'Keep the windows open.'],
  ['advice to the world', 'It is crucial for all nations to respond.'],
  ['an obligation', 'Leaders must weigh their options carefully.'],
  ['open speculation', 'The move could alter the balance of power.'],
  ['musing', 'Perhaps the sea would have forgiven one mistake.'],
  ['evaluation without anything to check', 'The implications of this development are profound.'],
  ['scene setting', 'The stakes are high.'],
];

describe('readClaims', () => {
  it.each(CASES)('reads %s', (_name, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each(NOTHING)('makes no claim of %s', (_name, text) => {
    expect(told(text)).toEqual([]);
  });

  it('tells for each sentence which rules fired', () => {
    const { explanations } = readText('The firm said the door was shut. Who opened it?');
    expect(explanations.map(({ role }) => role)).toEqual(['sourced', 'question']);
    expect(explanations[0]?.rules.map(({ rule }) => rule)).toEqual(['attribution/bare', 'claim/sourced']);
  });

  it('gives shares of substance that add up to one', () => {
    const { substance } = readText('The firm said the door was shut. The stakes are high. Who opened it?');
    expect(Object.values(substance).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 2);
  });

  it('keeps a text in another language and says that it was not analysed', () => {
    const text = 'Die Fähre sank am Montag.';
    const reading = readClaims({
      text,
      title: null,
      publishedAt: null,
      version: 'v',
      language: 'de',
      blocks: [],
      sentences: [],
    });
    expect(reading.claims).toEqual([]);
    expect(reading.problems.map(({ kind, rule }) => `${kind}/${rule}`)).toEqual(['language/english-only']);
  });

  it('keeps a sentence that is too long to be prose and says so', () => {
    const reading = readText(`The firm said ${'word '.repeat(900)}.`);
    expect(reading.claims).toEqual([]);
    expect(reading.problems.map(({ rule }) => rule)).toEqual(['longest-sentence']);
  });

  it('keeps what follows twenty thousand sentences and says so once', () => {
    const reading = readText('a\n'.repeat(20_003));
    expect(reading.sentences).toHaveLength(20_003);
    expect(reading.problems.map(({ rule, span }) => [rule, span])).toEqual([
      ['most-sentences', [40_000, 40_005]],
    ]);
  });

  const words = fc.constantFrom(
    'said',
    'that',
    'the',
    'Mara',
    'Olt',
    '“',
    '”',
    '"',
    ',',
    '.',
    '?',
    'and',
    'killed',
    '40',
    'people',
    'may',
    'have',
    'according',
    'to',
    ':',
    '—',
    "'",
    'who',
    'was',
    'of',
    '\n',
    ';',
    '(',
    ')',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
  );

  it('gives every text an answer with exact quotes, the same each time', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = readText(text);
        for (const claim of reading.claims) expect(claim.quote).toBe(text.slice(claim.start, claim.end));
        for (const { source, cue, content } of reading.attributions)
          for (const span of [...source, ...cue, ...content])
            expect(contains([0, text.length], span) && span[0] <= span[1]).toBe(true);
        expect(new Set(reading.claims.map(({ id }) => id)).size).toBe(reading.claims.length);
        expect(readText(text)).toEqual(reading);
      }),
      { numRuns: 150 },
    );
  });
});
