import type { Piece } from './piece.ts';

const LONGEST = 5;

/** What a measure is of: "diesel" in "318,000 litres of diesel"; null where no "of" with a noun follows. */
export function findContent(pieces: readonly Piece[], at: number): string | null {
  if (pieces[at]?.lower !== 'of') return null;
  let end: number | null = null;
  for (let index = at + 1; index < at + 1 + LONGEST; index += 1) {
    const piece = pieces[index];
    if (piece?.kind !== 'word') break;
    if (piece.pos === 'NOUN' || piece.pos === 'PROPN') end = index;
    else if (end !== null || piece.pos !== 'ADJ') break;
  }
  if (end === null) return null;
  const words = pieces.slice(at + 1, end + 1).map((piece) => (piece.glued ? '' : ' ') + piece.text);
  return words.join('').trim();
}
