import { IRREGULAR_PLURALS, RESTRICTIONS, SINGULARS, STOPPERS } from './data/counted-words.ts';
import type { Piece } from './piece.ts';
import { findRate } from './units/find-rate.ts';

/** What a number counts: the noun's lemma (with its rate), the words up to it, and where they end. */
export type Counted = { readonly unit: string; readonly counted: string; readonly to: number };

const INNER = new Set(['NOUN', 'PROPN', 'ADJ', 'ADV', 'X', 'NUM']);
const LONGEST = 8;
/** "fishermen", "servicewomen": compounds of "man". Words that only end so are no plurals of it. */
const MEN = /^(?!(?:omen|specimen|regimen|abdomen|acumen|yemen|stamen)$)\p{Ll}{2,}men$/u;

/** The noun phrase that follows a number, or null where none does. `value` tells whether a plural is wanted. */
export function findCounted(pieces: readonly Piece[], at: number, value: number): Counted | null {
  const hyphen = hyphenNoun(pieces, at);
  if (hyphen !== null) return toCounted(pieces, hyphen, hyphen);
  const start = skipOf(pieces, at);
  const isPart = start > at;
  const head =
    headOf(pieces, start, value === 1 && !isPart ? isNoun : isPluralNoun) ?? modifierAt(pieces, start);
  return head === null ? null : toCounted(pieces, start, head);
}

/** "four-cylinder engine", "three-bed flat": the hyphen says what is counted. */
function hyphenNoun(pieces: readonly Piece[], at: number): number | null {
  const [hyphen, noun] = [pieces[at], pieces[at + 1]];
  const isJoined = hyphen?.text === '-' && hyphen.glued && noun?.glued === true && noun.kind === 'word';
  return isJoined && noun.pos !== 'VERB' ? at + 1 : null;
}

/** "3 cylinder engine", "40 man squad": the hyphen is often left out. */
function modifierAt(pieces: readonly Piece[], at: number): number | null {
  const [first, second] = [pieces[at], pieces[at + 1]];
  const isPair = first?.pos === 'NOUN' && second?.pos === 'NOUN' && !second.glued;
  return isPair && !STOPPERS.has(first.lower) && /^\p{Ll}{3,}$/u.test(first.text) ? at : null;
}

/** The last fitting noun of the first run of nouns after a number. */
function headOf(
  pieces: readonly Piece[],
  start: number,
  fits: (pieces: readonly Piece[], index: number) => boolean,
): number | null {
  let head: number | null = null;
  for (let index = start; index < Math.min(pieces.length, start + LONGEST); index += 1) {
    const piece = pieces[index];
    if (piece === undefined || STOPPERS.has(piece.lower)) break;
    if (fits(pieces, index)) head = index;
    else if (head !== null || !isInner(pieces, index)) break;
  }
  return head;
}

/** "of the 11,000 soldiers", "of its workers": a part is counted in what the whole is. */
function skipOf(pieces: readonly Piece[], at: number): number {
  if (pieces[at]?.lower !== 'of') return at;
  let index = at + 1;
  while (
    /^(the|its|his|her|their|our|those|these|them|about|some|nearly|all|more|than|most)$/u.test(
      pieces[index]?.lower ?? '',
    )
  )
    index += 1;
  if (pieces[index]?.kind === 'digits') index += 1;
  return /^(hundred|thousand|million|billion)$/u.test(pieces[index]?.lower ?? '') ? index + 1 : index;
}

function isNoun(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  return piece?.kind === 'word' && (piece.pos === 'NOUN' || piece.pos === 'PROPN');
}

/** A noun in the plural; right after a number or an adjective, so is a word that the tagger took for a verb in -s. */
function isPluralNoun(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  if (piece?.kind !== 'word') return false;
  if (IRREGULAR_PLURALS.has(piece.lower) || MEN.test(piece.lower)) return true;
  const isPlural =
    piece.lower.endsWith('s') &&
    /[^su]s$/u.test(piece.lower) &&
    !/('s|ics|sis)$/u.test(piece.lower) &&
    !SINGULARS.has(piece.lower);
  const before = pieces[index - 1];
  const isMisread =
    piece.pos === 'VERB' &&
    !/^(?:NUM|DET|PRON)$/u.test(pieces[index + 1]?.pos ?? '') &&
    (before?.pos === 'NUM' || before?.pos === 'ADJ' || before?.kind === 'digits');
  return isPlural && (piece.pos === 'NOUN' || piece.pos === 'PROPN' || piece.pos === 'X' || isMisread);
}

const JOINTS = new Set(['-', '‑', "'", '’', '&']);

/** Words that may stand between a number and its noun; a participle does, a finite verb does not. */
function isInner(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  if (piece === undefined) return false;
  if (JOINTS.has(piece.text)) return true;
  // "Model 3 sedans", "250ml bottles": a number inside the name of what is counted.
  if (piece.kind === 'digits')
    return /^\p{Lu}/u.test(pieces[index - 1]?.text ?? '') || pieces[index + 1]?.glued === true;
  const joins = piece.lower === 'and' || piece.text === ',';
  // "1,300 ground and maintenance workers": two nouns before a third.
  const isPair =
    piece.lower === 'and' && pieces[index - 1]?.pos === 'NOUN' && pieces[index + 2]?.pos === 'NOUN';
  if (isPair && !/s$/u.test(pieces[index - 1]?.lower ?? '')) return pieces[index + 1]?.pos === 'NOUN';
  if (joins)
    return (
      /^(ADJ|VERB)$/u.test(pieces[index - 1]?.pos ?? '') &&
      /^(ADJ|NOUN|VERB)$/u.test(pieces[index + 1]?.pos ?? '')
    );
  if (piece.kind !== 'word') return false;
  return INNER.has(piece.pos) || (piece.pos === 'VERB' && /(ed|ing|en)$/u.test(piece.lower));
}

function toCounted(pieces: readonly Piece[], start: number, head: number): Counted | null {
  const noun = pieces[head];
  if (noun === undefined) return null;
  const after = pieces[head + 1];
  const last = after !== undefined && RESTRICTIONS.has(after.lower) ? head + 1 : head;
  const words = pieces.slice(start, last + 1).map((piece) => (piece.glued ? '' : ' ') + piece.text);
  const rate = findRate(pieces, head + 1);
  const unit =
    compoundOf(pieces, start, head) + singularOf(noun) + (rate === null ? '' : ` per ${rate.name}`);
  return { unit, counted: words.join('').trim(), to: rate?.to ?? head + 1 };
}

/** "heart " before "transplants": a plain noun in the singular right before the head makes one noun with it. Names do not. */
function compoundOf(pieces: readonly Piece[], start: number, head: number): string {
  const before = pieces[head - 1];
  const isPart =
    head > start &&
    before?.kind === 'word' &&
    before.pos === 'NOUN' &&
    /^\p{Ll}{3,}$/u.test(before.text) &&
    pieces[head]?.glued === false &&
    !/^(?:,|and|or)$/u.test(pieces[head - 2]?.lower ?? '');
  return isPart ? `${before.lower} ` : '';
}

/** The tagger's lemma, or by rule where it took a noun for a verb or a name. */
function singularOf(noun: Piece): string {
  const irregular = IRREGULAR_PLURALS.get(noun.lower);
  if (irregular !== undefined) return irregular;
  if (MEN.test(noun.lower)) return noun.lower.replace(/men$/u, 'man');
  const lemma =
    noun.pos === 'NOUN'
      ? noun.lemma.toLowerCase()
      : noun.lower
          .replace(/(?<=[^aeiou])ies$/u, 'y')
          .replace(/(?<=(ch|sh|ss|x))es$/u, '')
          .replace(/(?<=[^su])s$/u, '');
  return lemma.replace(/['’]s?$/u, '');
}
