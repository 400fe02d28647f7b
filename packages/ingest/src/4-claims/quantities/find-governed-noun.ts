import { RESTRICTIONS } from './data/counted-words.ts';
import type { Piece } from './piece.ts';

/** Nouns that announce a number and tell of what behind "of". */
const ANNOUNCING = new Set(['number', 'total', 'count', 'tally', 'figure', 'estimate', 'numbers']);
/** What leads from such a noun to its number: the copula, a verb of reaching, or the preposition of a change. */
const LINKS = new Set(
  'is was are were be at to of nearer not but reach reached reaches hit hits exceed exceeded exceeds pass passed now only just from'.split(
    ' ',
  ),
);
const REACH = 14;

/** "The number of jobs to go is 4,900": the noun that a bare number behind a link counts, as its singular; null for none. */
export function findGovernedNoun(pieces: readonly Piece[], from: number): string | null {
  if (!LINKS.has(pieces[from - 1]?.lower ?? '') && pieces[from - 2]?.lower !== 'to') return null;
  for (let at = from - 2; at >= Math.max(0, from - REACH); at -= 1) {
    if (/^[.;:]$/u.test(pieces[at]?.text ?? '')) return null;
    if (ANNOUNCING.has(pieces[at]?.lower ?? '') && pieces[at + 1]?.lower === 'of')
      return pluralBehind(pieces, at + 2, from);
  }
  return null;
}

/** The first plural before `end`, with adjectives and genitives before it. */
function pluralBehind(pieces: readonly Piece[], start: number, end: number): string | null {
  for (let at = start; at < Math.min(end, start + 5); at += 1) {
    const piece = pieces[at];
    if (piece?.kind !== 'word' || RESTRICTIONS.has(piece.lower))
      return piece?.lower === 'dead' ? 'people' : null;
    if (piece.lower === 'people') return 'people';
    if (piece.pos === 'NOUN' && /[^su]s$/u.test(piece.lower)) return piece.lemma.toLowerCase();
  }
  return null;
}
