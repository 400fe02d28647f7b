import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type WrittenClaim, writtenDocument } from '../../../testkit/written-document.ts';
import type { Draft } from '../draft.ts';
import { checkHedge } from './check-hedge.ts';
import { sharesWords } from './check-mention.ts';
import { checkSentence } from './check-sentence.ts';

const TEXT =
  'Harbour master Ilva Trent said 14 boats were damaged in Ostrel. The pier may have to close. “We will rebuild it by June,” Trent said.';

function draft(text: string, claims: readonly WrittenClaim[], derived: Draft['derived'] = []): Draft {
  const document = writtenDocument({ id: 'd', text: TEXT, claims });
  return {
    text,
    section: 'single',
    point: 'p',
    cited: document.claims.map((claim) => ({ claim, document })),
    derived,
  };
}

const boats: WrittenClaim = { quote: '14 boats were damaged in Ostrel', by: 'Harbour master Ilva Trent' };
const pier: WrittenClaim = { quote: 'The pier may have to close', hedge: 'possible' };
const rebuild: WrittenClaim = { quote: '“We will rebuild it by June,”', by: 'Trent' };

describe('the gate', () => {
  it.each([
    [
      'a clause with its speaker',
      '14 boats were damaged in Ostrel, according to Harbour master Ilva Trent.',
      boats,
    ],
    ['a hedge kept', 'The pier may have to close.', pier],
    ['a quote to the letter', 'Trent said: “We will rebuild it by June”.', rebuild],
  ])('lets through %s', (_, text, claim) => {
    expect(checkSentence(draft(text, [claim]))).toBeNull();
  });

  it.each([
    ['numbers', 'a number of its own', '15 boats were damaged in Ostrel.', boats],
    ['names', 'a name of its own', 'Boats were damaged in Ostrel, says Pellmont.', boats],
    ['quotes', 'a quote that was touched up', 'Trent said: “We shall rebuild it by June”.', rebuild],
    ['hedge', 'more certainty than its source', 'The pier will close.', pier],
    ['mention', 'a citation that speaks of something else', 'The weather was fine.', boats],
    ['offsets', 'no citation', 'The pier stands.', null],
  ])('stops by %s: %s', (check, _, text, claim) => {
    expect(checkSentence(draft(text, claim ? [claim] : []))).toMatchObject({ check });
  });

  it('stops by event: a figure told of another happening than its citation tells of', () => {
    const text = 'Reports of how many were killed in Ostrel have changed: first 14.';
    expect(checkSentence({ ...draft(text, [boats]), section: 'figures' })).toMatchObject({ check: 'event' });
  });

  it.each([
    ['14 people were killed in Ostrel.', '14 people were rescued in Ostrel.', 'rescued in Ostrel'],
    ['14 boats were lost off Ostrel.', '14 sailors were killed off Ostrel.', 'killed off Ostrel'],
  ])('stops by event, in every section with a quantity: %s', (told, source, words) => {
    const figure = { words: '14', value: 14 };
    const quote = source.slice(0, source.indexOf(words) + words.length);
    const document = writtenDocument({ id: 'd', text: source, claims: [{ quote, figure }] });
    const cited = document.claims.map((claim) => ({ claim, document }));
    const at = (text: string): Draft => ({ text, section: 'single', point: 'p', cited, derived: [] });
    expect(checkSentence(at(told))).toMatchObject({ check: 'event' });
    expect(checkSentence(at(source))).toBeNull();
  });

  it('takes no part of a word for a mention', () => {
    expect(sharesWords('The state fell', 'A statement was made')).toBe(false);
    expect(sharesWords('One state fell', 'Two states fell')).toBe(true);
  });

  it('stops a quotation that runs over two citations', () => {
    const text = 'Trent said: “14 boats were damaged in Ostrel. The pier may have to close.”';
    expect(checkSentence(draft(text, [boats, pier]))).toMatchObject({ check: 'quotes' });
  });

  it('stops words that do not stand at their offsets', () => {
    const good = draft('14 boats were damaged in Ostrel.', [boats]);
    const moved = good.cited.map(({ claim, document }) => ({
      document,
      claim: { ...claim, start: claim.start + 1, end: claim.end + 1 },
    }));
    expect(checkSentence({ ...good, cited: moved })).toMatchObject({ check: 'offsets' });
  });

  it('takes what the engine counted only where it is declared and comes out the same', () => {
    const text = '14 boats were damaged in Ostrel, one report says.';
    const count = { text: 'one report', rule: 'documents without an outlet, counted' };
    const { id } = draft(text, [boats]).cited[0]?.claim ?? { id: '' };
    expect(checkSentence(draft(text, [boats]))).toMatchObject({ check: 'numbers' });
    expect(checkSentence(draft(text, [boats], [{ ...count, claims: [id] }]))).toBeNull();
    for (const wrong of [
      { ...count, claims: [] },
      { ...count, claims: ['c_elsewhere'] },
      { ...count, claims: [id], text: 'two reports' },
      { ...count, claims: [id], rule: 'counted' },
    ])
      expect(checkSentence(draft(text, [boats], [wrong]))).toMatchObject({ check: 'derived' });
  });

  it.each([
    ['numbers', 'Twenty boats were damaged in Ostrel.'],
    ['numbers', 'Fourteen boats were damaged in Ostrel.'],
    ['numbers', '14 million boats were damaged in Ostrel.'],
    ['numbers', '14 thousand boats were damaged in Ostrel.'],
    ['numbers', '14m boats were damaged in Ostrel.'],
    ['numbers', '14% of boats were damaged in Ostrel.'],
    ['numbers', '14 per cent of boats were damaged in Ostrel.'],
    ['numbers', '$14 boats were damaged in Ostrel.'],
    ['numbers', '14 boats were damaged and five sunk in Ostrel.'],
    ['numbers', 'Dozens of boats were damaged in Ostrel.'],
    ['numbers', 'On June 14 boats were damaged in Ostrel.'],
    ['names', 'Pellmont damaged 14 boats.'],
    ['names', 'Harbour master Ilva Ostrel said 14 boats were damaged.'],
    ['names', '14 boats were damaged in Trent Ostrel.'],
    ['polarity', '14 boats were not damaged in Ostrel.'],
    ['polarity', '14 boats were never damaged in Ostrel.'],
    ['polarity', 'Harbour master Ilva Trent denied 14 boats were damaged in Ostrel.'],
    ['polarity', "14 boats weren't damaged in Ostrel."],
  ])('stops by %s: %s', (check, text) => {
    expect(checkSentence(draft(text, [boats]))).toMatchObject({ check });
  });

  it.each([
    ['possible', 'The pier will reportedly have to close.'],
    ['possible', 'The pier will have to close, it is estimated.'],
    ['possible', 'The pier is likely to close.'],
    ['possible', 'The pier is expected to close in May.'],
    ['likely', 'The pier is expected to close.'],
    ['expected', 'The pier will have to close, by one estimate.'],
    ['reported', 'The pier will have to close.'],
  ] as const)('stops what is surer than %s: %s', (hedge, text) => {
    const claim = { ...pier, hedge };
    expect(checkHedge(draft(text, [claim]))).not.toBeNull();
  });

  it('stops what is surer than the weaker of two claims, in either order', () => {
    const rebuilt: WrittenClaim = { ...rebuild, hedge: 'reported' };
    const text = 'The pier will reportedly have to close.';
    expect(checkHedge(draft(text, [pier, rebuilt]))).not.toBeNull();
    expect(checkHedge(draft(text, [rebuilt, pier]))).not.toBeNull();
  });

  it('stops a denial told as its opposite', () => {
    const document = writtenDocument({
      id: 'd',
      text: 'The pier was not damaged.',
      claims: [{ quote: 'The pier was not damaged' }],
    });
    const cited = document.claims.map((claim) => ({ claim, document }));
    const told = (text: string): Draft => ({ text, section: 'single', point: 'p', cited, derived: [] });
    expect(checkSentence(told('The pier was not damaged.'))).toBeNull();
    expect(checkSentence(told('The pier was damaged.'))).toMatchObject({ check: 'polarity' });
    expect(checkSentence(told('The pier was not never damaged.'))).toMatchObject({ check: 'polarity' });
  });

  it('never passes a number that its citations do not hold', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.boolean(), (number, grouped) => {
        fc.pre(number !== 14);
        const written = grouped ? number.toLocaleString('en-US') : `${number}`;
        expect(checkSentence(draft(`${written} boats were damaged in Ostrel.`, [boats]))).toMatchObject({
          check: 'numbers',
        });
      }),
    );
  });
});
