import type { Piece } from '../piece.ts';

const TIME = /^(year|month|week|day)s?$/u;

const OPENINGS: ReadonlySet<string> = new Set([
  ...['year', 'month', 'week', 'day'].flatMap((unit) => [unit, `${unit}s`]),
  ...['yo', 'y.o', 'yo.', 'y.o.'],
]);

/** "60 years old", "60-year-old", "60 years of age", "87 yo"; the unit is "year of age". */
export function findAge(pieces: readonly Piece[], at: number): { name: string; to: number } | null {
  // Neither a unit nor a hyphen before one: only what stands before the number can tell an age.
  const opening = pieces[at]?.lower ?? '';
  if (opening !== '-' && !OPENINGS.has(opening)) return findAgeBefore(pieces, at, undefined);
  const row = pieces.slice(at, at + 6).filter((piece) => piece.text !== '-');
  const words = row.map((piece) => piece.lower);
  const unit = TIME.exec(words[0] ?? '')?.[1];
  const length = unit === undefined ? Number(/^y\.?o\.?$/u.test(words[0] ?? '')) : ageLength(words);
  const last = row[length - 1];
  if (length > 0 && last !== undefined)
    return { name: `${unit ?? 'year'} of age`, to: pieces.indexOf(last) + 1 };
  return findAgeBefore(pieces, at, unit);
}

function ageLength(words: readonly string[]): number {
  if (words[1] === 'old' || words[1] === 'olds') return 2;
  return words[1] === 'of' && words[2] === 'age' ? 3 : 0;
}

/** "aged 60", "the age of 5 (years)": the word stands before the number, whose unit may follow. */
function findAgeBefore(
  pieces: readonly Piece[],
  at: number,
  unit: string | undefined,
): { name: string; to: number } | null {
  const [first, second] = [pieces[at - 2]?.lower, pieces[at - 3]?.lower];
  const isAge =
    first === 'aged' || first === 'age' || (first === 'of' && second === 'age') || second === 'aged';
  return isAge ? { name: `${unit ?? 'year'} of age`, to: unit === undefined ? at : at + 1 } : null;
}
