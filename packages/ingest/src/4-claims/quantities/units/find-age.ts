import type { Piece } from '../piece.ts';

const TIME = /^(year|month|week|day)s?$/u;

/** "60 years old", "60-year-old", "60 years of age", "87 yo"; the unit is "year of age". */
export function findAge(pieces: readonly Piece[], at: number): { name: string; to: number } | null {
  const row = pieces.slice(at, at + 6).filter((piece) => piece.text !== '-');
  const words = row.map((piece) => piece.lower);
  const unit = TIME.exec(words[0] ?? '')?.[1];
  const length =
    unit === undefined
      ? words[0] === 'yo' || words[0] === 'y.o.'
        ? 1
        : 0
      : words[1] === 'old' || words[1] === 'olds'
        ? 2
        : words[1] === 'of' && words[2] === 'age'
          ? 3
          : 0;
  const last = row[length - 1];
  if (length === 0 || last === undefined) return null;
  return { name: `${unit ?? 'year'} of age`, to: pieces.indexOf(last) + 1 };
}
