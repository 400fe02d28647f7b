import { cutTrailing } from './cut-trailing.ts';
import { KIND_WORDS, SCALES, SHORT_SCALES, SMALL, TENS, VAGUE_AMOUNTS } from './data/figure-words.ts';
import { MONTHS } from './data/months.ts';

/**
 * One number as a text writes it: its value with its scale, what it measures ("percent", "dollar", "hour", "june"; empty for a
 * count), and whether it is written in digits or in words. "Dozens" and "half" have no value and stand for themselves.
 */
export type Figure = {
  readonly value: number | string;
  readonly kind: string;
  readonly form: 'digits' | 'words' | 'vague';
  readonly words: string;
};

type Piece = { readonly text: string; readonly lower: string; readonly start: number; readonly end: number };
type Numeral = { readonly value: number; readonly to: number; readonly form: 'digits' | 'words' };

const PIECE = /\p{N}[\p{N}.,]*|[ap]\.m\b\.?|[\p{L}\p{M}]+|[%°$€£¥–-]/giu;

/** All numbers of a text in order, in digits and in words. Linear in the text. */
export function readFigures(text: string): Figure[] {
  const pieces = [...text.matchAll(PIECE)].map(({ 0: raw, index }) => toPiece(raw, index));
  const figures: Figure[] = [];
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at];
    if (!piece) break;
    const numeral = readNumeral(pieces, at);
    if (numeral) {
      const words = text.slice(piece.start, pieces[numeral.to - 1]?.end);
      figures.push({ value: numeral.value, kind: kindOf(pieces, at, numeral.to), form: numeral.form, words });
    } else if (
      VAGUE_AMOUNTS.has(piece.lower) ||
      (SCALES.has(piece.lower) && !SHORT_SCALES.has(piece.lower))
    ) {
      figures.push({ value: piece.lower, kind: '', form: 'vague', words: piece.text });
    }
    at = numeral?.to ?? at + 1;
  }
  return figures;
}

function toPiece(raw: string, start: number): Piece {
  const text = /^\p{N}/u.test(raw) ? cutTrailing(raw, '.,') : raw;
  return { text, lower: text.toLowerCase(), start, end: start + text.length };
}

function readNumeral(pieces: readonly Piece[], from: number): Numeral | null {
  const first = pieces[from];
  if (!first) return null;
  if (/^\p{N}/u.test(first.text)) {
    const value = Number(first.text.replaceAll(',', ''));
    // What cannot be read as one value ("1.2.3", "½") is compared as it is written.
    if (!Number.isFinite(value)) return { value: Number.NaN, to: from + 1, form: 'digits' };
    return withScales(pieces, { value, to: from + 1, form: 'digits' });
  }
  const value = numeralOf(first);
  if (value === undefined) return null;
  return withScales(pieces, { value, to: from + 1, form: 'words' });
}

/** Goes on through units, scales and "and": "twenty-three thousand four hundred and five". */
function withScales(pieces: readonly Piece[], first: Numeral): Numeral {
  let total = 0;
  let group = first.value;
  let to = first.to;
  for (;;) {
    const next = nextOf(pieces, to);
    const piece = pieces[next];
    if (!piece) break;
    const scale = scaleOf(piece, pieces[next - 1]);
    const part = first.form === 'words' ? numeralOf(piece) : undefined;
    if (scale !== undefined && scale <= 100) group *= scale;
    else if (scale !== undefined) {
      total += group * scale;
      group = 0;
    } else if (part !== undefined && fits(group, part)) group += part;
    else break;
    to = next + 1;
  }
  return { ...first, value: total + group, to };
}

/** A hyphen joins numerals; "and" does so after a hundred or more only, which `fits` sees to. */
function nextOf(pieces: readonly Piece[], at: number): number {
  const lower = pieces[at]?.lower;
  const isJoint = lower === '-' || lower === 'and';
  return isJoint && pieces[at + 1] !== undefined ? at + 1 : at;
}

function fits(group: number, part: number): boolean {
  if (group === 0) return true;
  return part < 10 ? group % 10 === 0 && group >= 20 : group % 100 === 0 && group >= 100;
}

function numeralOf({ lower }: Piece): number | undefined {
  return SMALL.get(lower) ?? TENS.get(lower);
}

function scaleOf(piece: Piece, before: Piece | undefined): number | undefined {
  if (SHORT_SCALES.has(piece.lower) && before?.end !== piece.start) return undefined;
  return SCALES.get(piece.lower);
}

/** The measure beside the number; the first number of a range takes that of the second: "5 to 7 km". */
function kindOf(pieces: readonly Piece[], from: number, to: number): string {
  const before = pieces[from - 1];
  if (before && /^[$€£¥]$/u.test(before.text)) return KIND_WORDS.get(before.text) ?? '';
  let at = pieces[to]?.text === '-' ? to + 1 : to;
  if (pieces[at]?.lower === 'per' && pieces[at + 1]?.lower === 'cent') return 'percent';
  if (['to', 'and', 'or', '–', '-'].includes(pieces[to]?.lower ?? '')) {
    const second = readNumeral(pieces, to + 1);
    if (second) at = second.to;
  }
  if (pieces[at]?.lower === 'per' && pieces[at + 1]?.lower === 'cent') return 'percent';
  return KIND_WORDS.get(pieces[at]?.lower ?? '') ?? monthOf(before) ?? monthOf(pieces[to]) ?? '';
}

function monthOf(piece: Piece | undefined): string | null {
  return piece && /^\p{Lu}/u.test(piece.text) && MONTHS.has(piece.lower) ? piece.lower : null;
}

/** One key for what two figures must have in common to be the same. */
export function figureKey({ value, kind, form, words }: Figure): string {
  return `${form}:${Number.isNaN(value) ? words : value}:${kind}`;
}
