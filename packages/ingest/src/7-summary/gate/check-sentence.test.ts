import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type WrittenClaim, writtenDocument } from '../../../testkit/written-document.ts';
import type { Draft } from '../draft.ts';
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
    ['a hedge kept', 'The pier may have to close, one sentence says.', pier],
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

  it('stops words that do not stand at their offsets', () => {
    const good = draft('14 boats were damaged in Ostrel.', [boats]);
    const moved = good.cited.map(({ claim, document }) => ({
      document,
      claim: { ...claim, start: claim.start + 1, end: claim.end + 1 },
    }));
    expect(checkSentence({ ...good, cited: moved })).toMatchObject({ check: 'offsets' });
  });

  it('takes what the engine counted only where it is declared', () => {
    const text = '14 boats were damaged in Ostrel, 3 reports say.';
    expect(checkSentence(draft(text, [boats]))).toMatchObject({ check: 'numbers' });
    expect(
      checkSentence(draft(text, [boats], [{ text: '3 reports', rule: 'counted', claims: [] }])),
    ).toBeNull();
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
