import { describe, expect, it } from 'vitest';
import { type WrittenClaim, writtenDocument } from '../../../testkit/written-document.ts';
import { groupPoints } from '../group-points.ts';

function contradictionsOf(a: WrittenClaim, b: WrittenClaim) {
  const document = (id: string, claim: WrittenClaim) =>
    writtenDocument({ id, text: `${claim.quote}.`, claims: [claim] });
  return groupPoints([document('a', a), document('b', b)], []).contradictions;
}

describe('claims that exclude each other', () => {
  it.each([
    ['a denial', 'The tunnel was inspected in May', 'The tunnel was never inspected'],
    ['opposites', 'The recruits had rigorous training', 'The recruits were undertrained'],
    ['open and locked', 'The rear exit of the theatre was open', 'The rear exit of the theatre was locked'],
    ['no effect', 'Closing markets slows the fever', 'Closing markets makes no difference at all'],
    ['no such thing', '“There was no lightning near the mill,”', 'Lightning struck the roof of the mill'],
    ['who was first', 'Tarvian troops opened fire first', 'Belland had started the shooting'],
  ])('%s', (_, a, b) => {
    expect(contradictionsOf({ quote: a }, { quote: b })).toHaveLength(1);
  });

  it('a figure and its denial, in so many words', () => {
    const figure = { words: '63', value: 63, unit: 'soldier' };
    expect(
      contradictionsOf(
        { quote: '63 soldiers were killed', figure },
        { quote: 'it denied that 63 soldiers were killed', figure },
      ),
    ).toHaveLength(1);
  });

  it.each([
    [
      'something is not told',
      'Police have not said who shot the driver',
      'The driver was shot by a neighbour',
    ],
    ['not only', 'The bridge is not only old', 'The bridge is old'],
    ['another subject', 'Ada Brill never attended the fair', 'Tom Reece attended the fair'],
    ['a vote of No', 'Most of the island of Sarn voted No', 'The island of Sarn voted early'],
    ['another thing denied', 'No ferry was damaged', 'The harbour closed at noon'],
    ['two affirmations', 'The tunnel was inspected in May', 'The tunnel was inspected last spring'],
  ])('must give nothing: %s', (_, a, b) => {
    expect(contradictionsOf({ quote: a }, { quote: b })).toEqual([]);
  });
});
