import type { QuantityKind } from '@attribune/schema/quantity';
import type { Amount } from './amount.ts';
import { readNumeral } from './numerals/read-numeral.ts';
import type { Piece } from './piece.ts';
import { findAge } from './units/find-age.ts';
import { findCompound } from './units/find-compound.ts';
import { currencyAfter, currencyBefore } from './units/find-currency.ts';
import { findMeasure } from './units/find-measure.ts';
import { findPercent } from './units/find-percent.ts';
import { findRate } from './units/find-rate.ts';

/**
 * The amount whose number begins at a piece, with the currency before it and the unit after it; null for none. `isMoney`
 * says that a currency stands before it elsewhere, as in "$5-7m".
 */
export function readAmount(pieces: readonly Piece[], at: number, isMoney = false): Amount | null {
  const sign = readSign(pieces, at);
  const money = currencyBefore(pieces, sign.from) ?? (sign.from === at ? null : currencyBefore(pieces, at));
  const numeral = readNumeral(pieces, at, isMoney || money !== null);
  if (numeral === null) return null;
  const from = Math.min(money?.from ?? at, sign.from);
  const value = sign.factor * numeral.value;
  if (money !== null) {
    const again = namesAgain(pieces, numeral.to, money.name) ? currencyAfter(pieces, numeral.to) : null;
    const to = again?.to ?? numeral.to;
    return finish(pieces, { from, to, numeral, value, unit: money.name, kind: 'money' });
  }
  const unit = readUnit(pieces, numeral.to);
  if (unit === null) return { from, to: numeral.to, numeral, value, unit: null, kind: 'count' };
  return finish(pieces, {
    from,
    to: unit.to,
    numeral,
    value: value * unit.factor,
    unit: unit.name,
    kind: unit.kind,
  });
}

/** "$5 million US": a second name of the same money, not the first of the next amount ("rmb 10 usd 20"). */
function namesAgain(pieces: readonly Piece[], at: number, name: string): boolean {
  const again = currencyAfter(pieces, at);
  const isSame = again !== null && (again.name === name || again.name.endsWith(name));
  return isSame && pieces[again.to]?.kind !== 'digits';
}

/** A minus glued to the number and to nothing before it, or the word ("minus five", "minus-5"). */
function readSign(pieces: readonly Piece[], at: number): { factor: 1 | -1; from: number } {
  const sign = pieces[at - 1];
  if (isMinusWord(sign)) return { factor: -1, from: at - 1 };
  const isMinus = sign !== undefined && /^[-−–]$/u.test(sign.text) && pieces[at]?.glued === true;
  const above = pieces[at - 2];
  if (isMinus && sign.glued && isMinusWord(above)) return { factor: -1, from: at - 2 };
  const stands = isMinus && (!sign.glued || above === undefined || /^[($€£<>=]$/u.test(above.text));
  return stands ? { factor: -1, from: at - 1 } : { factor: 1, from: at };
}

function isMinusWord(piece: Piece | undefined): boolean {
  return piece?.lower === 'minus' || piece?.lower === 'negative';
}

type Unit = {
  readonly name: string;
  readonly to: number;
  readonly kind: QuantityKind;
  readonly factor: number;
};

function readUnit(pieces: readonly Piece[], at: number): Unit | null {
  const percent = findPercent(pieces, at);
  if (percent !== null) return { ...percent, kind: 'percentage', factor: 1 };
  const start = unitStart(pieces, at);
  const measure = findAge(pieces, start) ?? findMeasure(pieces, start);
  const currency = currencyAfter(pieces, start);
  if (currency !== null && currency.to >= (measure?.to ?? 0)) {
    const million = pieces[currency.to]?.lower === 'million' ? 1 : 0;
    return {
      ...currency,
      to: currency.to + million,
      kind: 'money',
      factor: currency.factor * (million ? 1e6 : 1),
    };
  }
  return measure === null ? null : { ...measure, kind: 'measure', factor: 1 };
}

/** Steps over the hyphen of "27-kilometre" and the bracket of "20 (kg)". */
function unitStart(pieces: readonly Piece[], at: number): number {
  const joint = pieces[at];
  if (joint?.text === '(' && pieces[at + 2]?.text === ')' && pieces[at + 1]?.glued) return at + 1;
  return joint?.glued && pieces[at + 1]?.glued && /^[-‑–]$/u.test(joint.text) ? at + 1 : at;
}

/** Adds a second part ("5 feet 2") and what it is counted for ("per barrel"). */
function finish(pieces: readonly Piece[], amount: Amount): Amount {
  const whole = findCompound(pieces, amount) ?? amount;
  const rate = whole.kind === 'percentage' ? null : findRate(pieces, whole.to);
  return rate === null ? whole : { ...whole, unit: `${whole.unit} per ${rate.name}`, to: rate.to };
}
