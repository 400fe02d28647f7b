import type { Point } from '@attribune/schema/point';
import { describe, expect, it } from 'vitest';
import { writtenDocument } from '../../testkit/written-document.ts';
import { claimsById } from './cited-claim.ts';
import { foldCopies } from './fold-copies.ts';

const printing = (id: string, words: string, value: number) =>
  writtenDocument({
    id,
    text: `${words} homes lost power.`,
    claims: [{ quote: `${words} homes lost power`, figure: { words, value } }],
  });
const wire = printing('wire', '1,200', 1200);
const copy = printing('copy', '1,200', 1200);
const misprint = printing('misprint', '12,000', 12_000);
const other = printing('other', '1,200', 1200);
const documents = [wire, copy, misprint, other];
const idOf = ({ claims }: typeof wire) => claims[0]?.id ?? '';
const point: Point = {
  id: 'figure',
  label: 'homes',
  kind: 'figure',
  question: 'How many homes lost power?',
  relation: 'mixed',
  reason: 'a test',
  claims: documents.map(idOf),
  origins: { named: 0, unnamed: 0, own: 3 },
  folds: [],
  links: [],
};
const nearCopies = ['copy', 'misprint'].map((document) => ({ document, of: 'wire', similarity: 0.9 }));

describe('the points as they are told', () => {
  it('leave out what a near-copy repeats, and keep what it gives otherwise', () => {
    const [folded] = foldCopies([point], claimsById(documents), nearCopies);
    expect(folded?.claims).toEqual([wire, misprint, other].map(idOf));
  });

  it('keep a copy whose original is not there, and everything where nothing is copied', () => {
    const without = { ...point, claims: [copy, other].map(idOf) };
    expect(foldCopies([without], claimsById(documents), nearCopies)).toEqual([without]);
    expect(foldCopies([point], claimsById(documents), [])).toEqual([point]);
  });
});
