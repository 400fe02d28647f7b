import { DONE_BY_PEOPLE, DONE_TO_PEOPLE, PEOPLE_TOTALS } from './data/people-verbs.ts';
import type { Piece } from './piece.ts';

/** How far before a number the noun of a total stands: "the death toll from the flood rose to at least". */
const REACH = 9;
const LINK = /^(?:at|to|of|is|was|are|were|reached|exceeded|topped|hit|passed|stands?|stood)$/u;
const OTHERS =
  /^(?:another|an|a|further|additional|more|others?|also|least|about|around|nearly|some|at|than|over|as|many|were|was|are|is|have|has|had|been|be|being|reportedly|still|to)$/u;

/**
 * Whether a number that names nothing counts people, by the verb or noun that it hangs on: "injured 19", "12 more were
 * hurt", "a death toll of 54". `from` and `to` are the number's pieces.
 */
export function countsPeople(pieces: readonly Piece[], from: number, to: number): boolean {
  return isObject(pieces, from, to) || isSubject(pieces, to) || isTotal(pieces, from);
}

/** "killed 19", "injuring at least 40", before no noun of another kind. */
function isObject(pieces: readonly Piece[], from: number, to: number): boolean {
  if (/^(?:NOUN|PROPN|NUM)$/u.test(pieces[to]?.pos ?? '')) return false;
  let at = from - 1;
  while (at > from - 5 && OTHERS.test(pieces[at]?.lower ?? '') && pieces[at]?.pos !== 'AUX') at -= 1;
  return isVerbIn(DONE_TO_PEOPLE, pieces[at]);
}

/** "19 were injured", "12 others died". */
function isSubject(pieces: readonly Piece[], to: number): boolean {
  let at = to;
  while (at < to + 5 && OTHERS.test(pieces[at]?.lower ?? '')) at += 1;
  const isPassive = pieces
    .slice(to, at)
    .some((piece) => /^(?:were|was|are|is|been|be|being)$/u.test(piece.lower));
  return isVerbIn(isPassive ? DONE_TO_PEOPLE : DONE_BY_PEOPLE, pieces[at]);
}

/** "the death toll rose to 54", "a crowd of 40,000": the linking word stands right before the number and its bound. */
function isTotal(pieces: readonly Piece[], from: number): boolean {
  let link = from - 1;
  while (
    link > from - 4 &&
    /^(?:at|least|about|around|nearly|some|more|than|over|almost|close|well|as|many)$/u.test(
      pieces[link]?.lower ?? '',
    ) &&
    !LINK.test(pieces[link]?.lower ?? '')
  )
    link -= 1;
  if (!LINK.test(pieces[link]?.lower ?? '')) return false;
  for (let at = link - 1; at >= 0 && at > link - REACH; at -= 1) {
    const piece = pieces[at];
    if (piece === undefined || piece.kind === 'digits' || /^[.;:,]$/u.test(piece.text)) return false;
    if (PEOPLE_TOTALS.has(piece.lower) || PEOPLE_TOTALS.has(piece.lemma.toLowerCase())) return true;
    // Another noun in between is what the number counts, unless it is attached: "the toll from the flood".
    if (piece.pos === 'NOUN' && pieces[at - 1]?.pos !== 'ADP' && pieces[at - 2]?.pos !== 'ADP') return false;
  }
  return false;
}

function isVerbIn(verbs: ReadonlySet<string>, piece: Piece | undefined): boolean {
  return (
    piece !== undefined &&
    piece.kind === 'word' &&
    (verbs.has(piece.lemma.toLowerCase()) || verbs.has(piece.lower.replace(/(?:ed|ing|s)$/u, '')))
  );
}
