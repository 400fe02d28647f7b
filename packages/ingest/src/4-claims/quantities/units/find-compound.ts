import type { Amount } from '../amount.ts';
import { readNumeral } from '../numerals/read-numeral.ts';
import type { Piece } from '../piece.ts';
import { currencyAfter } from './find-currency.ts';
import { findMeasure } from './find-measure.ts';

/** Units that are told together, and how many of the second make one of the first. */
const PAIRS: ReadonlyMap<string, readonly [smaller: readonly string[], count: number]> = new Map([
  ['foot', [['inch'], 12]],
  ['pound-mass', [['ounce'], 16]],
]);
const MINOR = ['cent', 'pence'];

/** "5 feet 2 inches", "3 dollars and 50 cents", "15 dollars 50": the amount with its second part; null for one part. */
export function findCompound(pieces: readonly Piece[], amount: Amount): Amount | null {
  const at = pieces[amount.to]?.lower === 'and' ? amount.to + 1 : amount.to;
  const second = readNumeral(pieces, at, false);
  if (second === null || amount.unit === null) return null;
  if (amount.kind === 'money') return moneyCompound(pieces, amount, second);
  const pair = PAIRS.get(amount.unit);
  const unit = pair === undefined ? null : (findMeasure(pieces, second.to) ?? inchesAt(pieces, second.to));
  if (pair === undefined || unit === null || !pair[0].includes(unit.name) || second.value >= pair[1])
    return null;
  return { ...amount, value: amount.value + second.value / pair[1], to: unit.to };
}

/** "12 ft 2 in more": after feet, "in" is inches whatever follows. */
function inchesAt(pieces: readonly Piece[], at: number): { name: string; to: number } | null {
  return pieces[at]?.text === 'in' ? { name: 'inch', to: at + 1 } : null;
}

function moneyCompound(
  pieces: readonly Piece[],
  amount: Amount,
  second: { readonly value: number; readonly to: number },
): Amount | null {
  // A sign before the number is never followed by its small coin alone: "$20 50 cents" is two prices.
  if (
    amount.from !== amount.numeral.from ||
    second.value >= 100 ||
    !Number.isInteger(second.value) ||
    amount.numeral.scale > 1
  )
    return null;
  const minor = currencyAfter(pieces, second.to);
  const value = amount.value + second.value / 100;
  if (minor !== null && MINOR.includes(minor.name)) return { ...amount, value, to: minor.to };
  // A bare number is the small coin only where nothing is counted by it.
  const closes = pieces[second.to] === undefined || /^[.,;!?]$/u.test(pieces[second.to]?.text ?? '');
  return minor === null &&
    closes &&
    Number.isInteger(amount.value) &&
    MINOR.every((name) => name !== amount.unit)
    ? { ...amount, value, to: second.to }
    : null;
}
