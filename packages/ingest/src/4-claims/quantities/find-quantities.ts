import type { Bound, Quantity } from '@attribune/schema/quantity';
import type { Token } from '../../language/token.ts';
import type { Amount } from './amount.ts';
import { isRejected } from './decide-rejection.ts';
import { findBoundAfter, findBoundBefore } from './find-bound.ts';
import { findClockTime } from './find-clock-time.ts';
import { type Counted, findCounted } from './find-counted.ts';
import { findDate } from './find-date.ts';
import { joinBounds } from './join-bounds.ts';
import { mayHoldNumber } from './may-hold-number.ts';
import type { Piece } from './piece.ts';
import { readAmount } from './read-amount.ts';
import { readOrdinal } from './read-ordinal.ts';
import { readPieces } from './read-pieces.ts';
import { readRange } from './read-range.ts';
import { readShare } from './read-share.ts';
import { shareUnits } from './share-units.ts';

/**
 * The figures of one sentence, in order and without overlap, with dates and clock times told apart by `kind` (their low
 * and high are null). The span holds the number with its sign and unit, without the words that bound it. Years, numbers
 * of sections and models, telephone numbers and scores give nothing; so do vague amounts ("hundreds", "dozens").
 */
export function findQuantities(text: string, tokens: readonly Token[]): Quantity[] {
  if (!tokens.some(mayHoldNumber)) return [];
  const pieces = readPieces(text, tokens);
  const quantities: Quantity[] = [];
  for (let at = 0; at < pieces.length; ) {
    const moment = findClockTime(pieces, at) ?? findDate(pieces, at);
    const found =
      moment === null
        ? (readRank(pieces, at) ?? readFigure(pieces, at))
        : { quantity: toMoment(pieces, at, moment), to: moment.to };
    if (found?.quantity) quantities.push(found.quantity);
    at = Math.max(found?.to ?? 0, at + 1);
  }
  return joinBounds(text, shareUnits(text, quantities));
}

function toMoment(
  pieces: readonly Piece[],
  at: number,
  moment: { kind: 'date' | 'time'; to: number },
): Quantity {
  return {
    span: spanOf(pieces, at, moment.to),
    low: null,
    high: null,
    unit: null,
    counted: null,
    bound: 'exact',
    kind: moment.kind,
  };
}

function readRank(pieces: readonly Piece[], at: number): { quantity: Quantity; to: number } | null {
  const ordinal = readOrdinal(pieces, at);
  if (ordinal === null) return null;
  const { value, to } = ordinal;
  const rank = {
    low: value,
    high: value,
    unit: null,
    counted: null,
    bound: 'exact',
    kind: 'ordinal',
  } as const;
  return { quantity: { span: spanOf(pieces, at, to), ...rank }, to };
}

/** The figure whose number begins at a piece; a rejected number is stepped over. */
function readFigure(pieces: readonly Piece[], at: number): { quantity: Quantity | null; to: number } | null {
  const amount = readAmount(pieces, at);
  if (amount === null) return null;
  const range = readRange(pieces, amount);
  const share = range === null ? readShare(pieces, amount) : null;
  const last = range?.last ?? (share === null ? amount : { ...amount, to: share.to });
  const low = range?.low ?? share?.value ?? amount.value;
  const counted = last.unit === null ? findCounted(pieces, last.to, range === null ? low : 2) : null;
  const bound = decideBound(pieces, amount, last);
  const candidate = {
    numeral: amount.numeral,
    hasUnit: last.unit !== null || range !== null || share !== null,
    hasBound: bound !== 'exact',
    noun: counted?.unit ?? null,
  };
  if (isRejected(pieces, candidate)) return { quantity: null, to: last.numeral.to };
  const values =
    range === null ? boundValues(low, bound) : { low: range.low, high: range.high, bound: 'range' as const };
  return {
    quantity: { span: spanOf(pieces, amount.from, last.to), ...values, ...describe(last, counted) },
    to: last.to,
  };
}

function describe(amount: Amount, counted: Counted | null): Pick<Quantity, 'unit' | 'counted' | 'kind'> {
  return { unit: amount.unit ?? counted?.unit ?? null, counted: counted?.counted ?? null, kind: amount.kind };
}

function decideBound(pieces: readonly Piece[], first: Amount, last: Amount): Bound {
  const before = findBoundBefore(pieces, first.from);
  const isSpanOfTime =
    before?.bound === 'moreThan' &&
    pieces[first.from - 1]?.lower === 'over' &&
    isDuration(pieces, first, last);
  if (before !== null && !isSpanOfTime) return before.bound;
  return findBoundAfter(pieces, last.to)?.bound ?? findBoundAfter(pieces, last.numeral.to)?.bound ?? 'exact';
}

/** "over three years" is a length of time that something took, unless "for" or "is" stands before. */
function isDuration(pieces: readonly Piece[], first: Amount, last: Amount): boolean {
  const isTime = /^(second|minute|hour|day|week|month|year|decade)$/u.test(last.unit ?? '');
  return (
    isTime &&
    !/^(for|is|was|are|were|just|well|after|took|takes|lasted)$/u.test(pieces[first.from - 2]?.lower ?? '')
  );
}

function boundValues(value: number, bound: Bound): Pick<Quantity, 'low' | 'high' | 'bound'> {
  if (bound === 'atLeast' || bound === 'moreThan') return { low: value, high: null, bound };
  if (bound === 'atMost' || bound === 'lessThan') return { low: null, high: value, bound };
  return { low: value, high: value, bound };
}

function spanOf(pieces: readonly Piece[], from: number, to: number): readonly [number, number] {
  return [pieces[from]?.start ?? 0, pieces[to - 1]?.end ?? 0];
}
