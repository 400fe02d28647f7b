import { IRREGULAR_PLURALS } from '../data/counted-words.ts';
import { LABEL_WORDS } from '../data/label-words.ts';
import type { Piece } from '../piece.ts';
import type { Candidate, Rejection } from './rejection.ts';

/** "Section 427", "iPhone 11", "Planet 9", "COVID-19", "S&P 500": a number that is part of a name. */
export const nameNumber: Rejection = (pieces, candidate) => {
  const { numeral, hasUnit, hasBound } = candidate;
  const first = pieces[numeral.from];
  const above = pieces[numeral.from - 1];
  if (hasBound || numeral.scale !== 1 || first?.kind !== 'digits' || above === undefined) return false;
  if (above.text === '#' && first.glued) return true;
  if (isHyphenName(pieces, candidate)) return true;
  // "the 90210 ZIP code", "the 555 area code": what is named stands behind the number.
  if (isCode(pieces, numeral.to)) return true;
  // "the 2300 block of Alder Street": American police name a place by the hundred of its house numbers.
  if (numeral.value % 100 === 0 && pieces[numeral.to]?.lower === 'block') return true;
  // "version 3.2": editions are numbered with stops.
  if (!hasUnit && candidate.noun === null && /^(?:version|release|edition)$/u.test(above.lower)) return true;
  if (hasUnit || !/^\d+$/u.test(first.text)) return false;
  // "737 Max jets", "787 Dreamliner": a name goes on with a capital, and no plural in sight is counted.
  if (candidate.noun === null && /^\p{Lu}\p{Ll}/u.test(pieces[numeral.to]?.text ?? '')) return true;
  const isCapital = /^\p{Lu}|^i\p{Lu}/u.test(above.text) && above.kind === 'word';
  if (LABEL_WORDS.has(above.lower)) return isCapital || candidate.noun === null;
  return isCapital && (isName(pieces, candidate) || isAcronym(above)) && !isPluralNext(pieces[numeral.to]);
};

/** "COVID-19", "F-22", "mid-2024": a word before the hyphen, and no range ("10- to 20-mile"). */
function isHyphenName(pieces: readonly Piece[], { numeral, hasUnit }: Candidate): boolean {
  const [word, hyphen] = [pieces[numeral.from - 2], pieces[numeral.from - 1]];
  if (
    hyphen === undefined ||
    !/^[-‑–]$/u.test(hyphen.text) ||
    !pieces[numeral.from]?.glued ||
    word?.kind !== 'word'
  )
    return false;
  const isSign = /^(minus|negative|to|now|then)$/u.test(word.lower);
  if (hyphen.glued) return !isSign;
  return !hasUnit && /^\p{Lu}{2,}$/u.test(word.text);
}

/** "ZIP code", "area code", "postal code" and the like behind a number. Source: postal and telephone vocabulary (UPU, ITU). */
function isCode(pieces: readonly Piece[], at: number): boolean {
  return (
    /^codes?$/u.test(pieces[at + 1]?.lower ?? '') &&
    /^(?:zip|area|postal|post|dialling|dialing|country|telephone|pin)$/u.test(pieces[at]?.lower ?? '')
  );
}

/** A proper noun before the number; where it opens the sentence, every word has a capital and less is certain. */
function isName(pieces: readonly Piece[], { numeral, noun }: Candidate): boolean {
  const { pos = 'X' } = pieces[numeral.from - 1] ?? {};
  return numeral.from > 1 ? pos === 'PROPN' : noun === null && (pos === 'PROPN' || pos === 'NOUN');
}

function isAcronym(piece: Piece): boolean {
  return /^\p{Lu}{2,}$/u.test(piece.text) || piece.text === 'P';
}

/** "In London 20 people": what is counted stands right after the number, in the plural and in small letters. */
function isPluralNext(piece: Piece | undefined): boolean {
  if (piece === undefined || !/^\p{Ll}/u.test(piece.text)) return false;
  return (piece.pos === 'NOUN' && /[^s]s$/u.test(piece.lower)) || IRREGULAR_PLURALS.has(piece.lower);
}
