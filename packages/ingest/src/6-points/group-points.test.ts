import { pointId } from '@attribune/schema/ids';
import type { StoryDocument } from '@attribune/schema/story-document';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenDocument } from '../../testkit/written-document.ts';
import { groupPoints } from './group-points.ts';

const morning = writtenDocument({
  id: 'morning',
  outlet: 'Harbour Post',
  publishedAt: '2026-02-01',
  text: 'Police said 14 people were arrested at the rally in Ostrel. The mayor said the bridge was safe. About 900 people took part in the rally, police said.',
  claims: [
    {
      quote: '14 people were arrested at the rally in Ostrel',
      by: 'Police',
      figure: { words: '14', value: 14 },
    },
    { quote: 'the bridge was safe', by: 'The mayor' },
    {
      quote: 'About 900 people took part in the rally',
      by: 'police',
      figure: { words: '900', value: 900, bound: 'approx' },
    },
  ],
});
const evening = writtenDocument({
  id: 'evening',
  outlet: 'Ostrel Courier',
  publishedAt: '2026-02-02',
  text: 'Arrests at the Ostrel rally have risen to 22, police said. Engineers said the bridge was not safe. Organisers said 3,000 people took part in the rally.',
  claims: [
    {
      quote: 'Arrests at the Ostrel rally have risen to 22',
      by: 'police',
      figure: { words: '22', value: 22, unit: null },
    },
    { quote: 'the bridge was not safe', by: 'Engineers', unnamed: true, denied: true },
    {
      quote: '3,000 people took part in the rally',
      by: 'Organisers',
      unnamed: true,
      figure: { words: '3,000', value: 3000 },
    },
  ],
});
const documents = [morning, evening];

const pointOf = (given: readonly StoryDocument[], words: string) => {
  const claim = given.flatMap(({ claims }) => claims).find(({ quote }) => quote.includes(words));
  return groupPoints(given, []).points.find(({ claims }) => claims.includes(claim?.id ?? ''));
};

describe('the points of a story', () => {
  it('puts every claim into exactly one point', () => {
    const all = documents.flatMap(({ claims }) => claims.map(({ id }) => id)).sort();
    expect(
      groupPoints(documents, [])
        .points.flatMap(({ claims }) => claims)
        .sort(),
    ).toEqual(all);
  });

  it('names a point after its earliest claim', () => {
    for (const point of groupPoints(documents, []).points)
      expect(point.id).toBe(pointId(point.claims[0] ?? ''));
  });

  it('sees a running count as an update and rival counts as a conflict', () => {
    expect(pointOf(documents, '14 people')).toMatchObject({ relation: 'update', kind: 'figure' });
    expect(pointOf(documents, '900')).toMatchObject({
      relation: 'conflict',
      question: 'How many people took part in the rally?',
    });
  });

  it('reports a statement and its denial as a contradiction, never as one point', () => {
    const { contradictions, points } = groupPoints(documents, []);
    expect(contradictions).toHaveLength(1);
    expect(
      points.some(
        ({ claims }) =>
          claims.includes(contradictions[0]?.a ?? '') && claims.includes(contradictions[0]?.b ?? ''),
      ),
    ).toBe(false);
  });

  it('keeps 10,000 sent apart from 10,000 killed', () => {
    const sent = writtenDocument({
      id: 'sent',
      text: 'Norvia has sent 10,000 soldiers to the border.',
      claims: [
        {
          quote: 'Norvia has sent 10,000 soldiers to the border',
          figure: { words: '10,000', value: 10_000, unit: 'soldier' },
        },
      ],
    });
    const killed = writtenDocument({
      id: 'killed',
      text: 'At the border 10,000 soldiers of Norvia were killed.',
      claims: [
        {
          quote: '10,000 soldiers of Norvia were killed',
          figure: { words: '10,000', value: 10_000, unit: 'soldier' },
        },
      ],
    });
    expect(groupPoints([sent, killed], []).points).toHaveLength(2);
  });

  it('folds a near-copy into its original: two outlets with one text are one source', () => {
    const copy = { ...evening, id: 'copy', outlet: 'Copy Daily', claims: [] };
    const again = writtenDocument({
      id: 'again',
      outlet: 'Again News',
      text: '3,000 people took part in the rally.',
      claims: [{ quote: '3,000 people took part in the rally', figure: { words: '3,000', value: 3000 } }],
    });
    const first = writtenDocument({
      ...again,
      id: 'first',
      title: 'x',
      outlet: 'First News',
      claims: [{ quote: '3,000 people took part in the rally', figure: { words: '3,000', value: 3000 } }],
      family: 'one',
      publishedAt: '2026-01-01',
    });
    const { points } = groupPoints(
      [again, first, copy],
      [{ document: 'again', of: 'first', similarity: 0.9 }],
    );
    expect(points[0]).toMatchObject({ relation: 'single' });
  });

  it('does not depend on the order of the documents', () => {
    const expected = groupPoints(documents, []);
    fc.assert(
      fc.property(fc.shuffledSubarray([...documents, morning].slice(0, 2), { minLength: 2 }), (shuffled) => {
        expect(groupPoints(shuffled, [])).toEqual(expected);
      }),
    );
  });

  it('takes a story of one document, and one without claims', () => {
    expect(groupPoints([morning], []).points.every(({ relation }) => relation === 'single')).toBe(true);
    expect(groupPoints([{ ...morning, claims: [] }], [])).toEqual({ points: [], contradictions: [] });
  });
});
