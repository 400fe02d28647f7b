import { SMALL_NUMBERS } from './data/number-words.ts';
import type { Moment } from './find-date.ts';
import type { Piece } from './piece.ts';

const HALF_DAY = /^[ap]\.?\s?m\.?$/u;
const ZONE = /^(gmt|utc|bst|est|edt|cet|cest|pst|pdt|ist|local|hrs|hours?)$/u;

/** "5:40 a.m.", "2.17pm", "5 p.m.", "17:00", "7 o'clock", "seven o'clock", "0530 GMT"; null where no clock time begins. */
export function findClockTime(pieces: readonly Piece[], at: number): Moment | null {
  const hour = pieces[at];
  const isHour = (SMALL_NUMBERS.get(hour?.lower ?? '') ?? 99) <= 12;
  if (isHour && /^o'?clock$/u.test(pieces[at + 1]?.lower ?? '')) return { kind: 'time', to: at + 2 };
  if (hour?.kind !== 'digits') return null;
  const end = clockEnd(pieces, at);
  return end === null ? null : { kind: 'time', to: end };
}

function clockEnd(pieces: readonly Piece[], at: number): number | null {
  const hour = pieces[at]?.text ?? '';
  const [colon, minutes] = [pieces[at + 1], pieces[at + 2]];
  const hasMinutes = colon?.text === ':' && colon.glued && minutes?.glued && /^[0-5]\d$/u.test(minutes.text);
  if (/^([01]?\d|2[0-4])$/u.test(hour) && hasMinutes) return afterHalfDay(pieces, at + 3) ?? at + 3;
  if (/^(0?\d|1[0-2])(\.[0-5]\d)?$/u.test(hour)) {
    const half = afterHalfDay(pieces, at + 1);
    // "2.1 pm" is a picometre to a physicist; a clock time has two digits after its stop.
    if (half !== null) return half;
    if (/^o'?clock$/u.test(pieces[at + 1]?.lower ?? '')) return at + 2;
  }
  if (/^([01]\d|2[0-3])[0-5]\d$/u.test(hour) && ZONE.test(pieces[at + 1]?.lower ?? '')) return at + 2;
  return null;
}

function afterHalfDay(pieces: readonly Piece[], at: number): number | null {
  const piece = pieces[at];
  if (piece === undefined) return null;
  if (HALF_DAY.test(piece.lower)) return at + 1;
  const row = pieces
    .slice(at, at + 4)
    .map((part) => part.lower)
    .join('');
  return /^[ap]\.m\.?$/u.test(row) ? at + (row.endsWith('.') ? 4 : 3) : null;
}
