import type { Token } from '../../language/token.ts';
import { MONTHS } from './data/label-words.ts';
import {
  FRACTION_SIGNS,
  FRACTIONS,
  ORDINALS,
  SCALES,
  SMALL_NUMBERS,
  SPANS_OF_TIME,
  TENS,
} from './data/number-words.ts';
import type { Piece } from './piece.ts';

const WORDS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...TENS.keys(),
  ...SCALES.keys(),
  ...FRACTIONS.keys(),
  ...ORDINALS.keys(),
  ...FRACTION_SIGNS.keys(),
  'dozen',
  'dozens',
]);

const HYPHEN = 45;

/** What a word may be a part of: a number, or a length of time that an article before it counts as one; null for most words. */
type Part = 'number' | 'time' | null;

/** Words asked so far: a text repeats its words. Emptied when full, so that memory stays flat. */
const asked = new Map<string, Part>();
const MOST_KEPT = 50_000;

/** Whether any token can be part of a number. Most sentences hold none, and are spared the reading of pieces. */
export function mayHoldNumber(tokens: readonly Token[]): boolean {
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    const part = token.pos === 'NUM' ? 'number' : partOf(token.lower);
    // "an hour", "a month": with a word of duration before it, a measure.
    if (part === 'number' || (part === 'time' && isArticle(tokens[at - 1]?.lower))) return true;
  }
  return false;
}

function partOf(word: string): Part {
  const known = asked.get(word);
  if (known !== undefined) return known;
  const part = isNumeric(word) ? 'number' : SPANS_OF_TIME.has(word) ? 'time' : null;
  if (asked.size >= MOST_KEPT) asked.clear();
  asked.set(word, part);
  return part;
}

/** A number word, alone or joined by a hyphen, or anything that holds a digit. */
function isNumeric(word: string): boolean {
  if (WORDS.has(word)) return true;
  let isJoined = false;
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index);
    if (code >= 48 && code <= 57) return true;
    if (code === HYPHEN) isJoined = true;
  }
  return isJoined && word.split('-').some((part) => WORDS.has(part));
}

const isArticle = (word: string | undefined): boolean => word === 'a' || word === 'an';

/** What a number, a rank or a date in letters may begin with. */
const OPENINGS: ReadonlySet<string> = new Set([...WORDS, ...MONTHS.keys(), 'a', 'an']);

/** Whether a number, a rank, a date or a clock time can begin at a piece; an article only before the word of a number. */
export function mayBeginNumber(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (piece === undefined) return false;
  if (piece.kind === 'digits') return true;
  if (!OPENINGS.has(piece.lower)) return false;
  if (!isArticle(piece.lower)) return true;
  const next = pieces[at + 1]?.lower ?? '';
  return WORDS.has(next) || SPANS_OF_TIME.has(next);
}
