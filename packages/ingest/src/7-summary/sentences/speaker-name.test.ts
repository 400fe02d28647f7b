import { describe, expect, it } from 'vitest';
import { writtenDocument } from '../../../testkit/written-document.ts';
import { nameOrigins } from './speaker-name.ts';

const QUOTE = 'the dam held';

function cite(by?: string, outlet?: string, id = by ?? outlet ?? 'd') {
  const document = writtenDocument({
    id,
    text: `${by ?? 'Somebody'} said ${QUOTE}.`,
    ...(outlet && { outlet }),
    claims: [{ quote: QUOTE, ...(by && { by }) }],
  });
  return document.claims.map((claim) => ({ claim, document }));
}

describe('those who stand for claims', () => {
  it.each([
    ['a speaker within a sentence', cite('Police'), ['police']],
    ['a name', cite('The Harbour Board'), ['the Harbour Board']],
    ['a fuller name makes the shorter one needless', [...cite('Edda Varn'), ...cite('Varn')], ['Edda Varn']],
    ['an outlet for its own words', cite(undefined, 'Ostrel Courier'), ['Ostrel Courier']],
    [
      'documents without an outlet are counted',
      [...cite(undefined, undefined, 'a'), ...cite(undefined, undefined, 'b')],
      ['two reports'],
    ],
    ['a pronoun is nobody', cite('they', 'Ostrel Courier'), ['Ostrel Courier']],
  ])('%s', (_, cited, expected) => {
    expect(nameOrigins(cited).names).toEqual(expected);
  });

  it('declares what the text does not say', () => {
    expect(nameOrigins(cite(undefined, 'Ostrel Courier')).derived).toMatchObject([
      { text: 'Ostrel Courier' },
    ]);
    expect(nameOrigins(cite('Police')).derived).toEqual([]);
  });
});
