import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDocuments } from './story-document.ts';

const document = fc.record({
  id: fc.string(),
  publishedAt: fc.option(fc.constantFrom('2031-01-01T00:00:00Z', '2031-01-01T01:00:00+01:00', '2031-01-02'), {
    nil: null,
  }),
});

describe('the order of documents', () => {
  it('is by publication, undated ones last, then by id', () => {
    const documents = [
      { id: 'b', publishedAt: null },
      { id: 'a', publishedAt: null },
      { id: 'c', publishedAt: '2031-03-02' },
      { id: 'd', publishedAt: '2031-03-01' },
    ];
    expect(documents.sort(compareDocuments).map(({ id }) => id)).toEqual(['d', 'c', 'a', 'b']);
  });

  it('counts one moment in two time zones as one', () => {
    expect(
      compareDocuments(
        { id: 'a', publishedAt: '2031-01-01T00:00:00Z' },
        { id: 'b', publishedAt: '2031-01-01T01:00:00+01:00' },
      ),
    ).toBe(-1);
  });

  it('is a total order: whatever order documents arrive in, they stand alike', () => {
    fc.assert(
      fc.property(fc.uniqueArray(document, { selector: ({ id }) => id }), fc.nat(), (documents, turn) => {
        const turned = [
          ...documents.slice(turn % (documents.length || 1)),
          ...documents.slice(0, turn % (documents.length || 1)),
        ];
        expect([...turned].sort(compareDocuments)).toEqual([...documents].sort(compareDocuments));
      }),
    );
  });
});
