import type { Amount } from './amount.ts';
import type { Piece } from './piece.ts';
import { readAmount } from './read-amount.ts';

/** Both ends of a range over the pieces `[from, to)`; the unit and kind are those of the second amount. */
export type AmountRange = {
  readonly low: number;
  readonly high: number;
  readonly last: Amount;
  readonly from: number;
};

const SIGNS = /^[-–—~‑]$/u;
const WORDS = /^(to|through|till|until)$/u;

/** Verbs of change, after VerbNet 3.4, calibratable_cos-45.6 and other_cos-45.4: "rose from 5 to 10" is two figures, not a range. */
const CHANGE =
  /^(rose|rise|rises|risen|rising|fell|fall|falls|fallen|falling|grew|grow|grows|grown|growing|increas\w*|decreas\w*|reduc\w*|rais\w*|cut|cuts|cutting|drop\w*|climb\w*|jump\w*|slump\w*|slid|sank|sink|sinks|soar\w*|surg\w*|plung\w*|declin\w*|expand\w*|shr[aiu]nk\w*|went|go|goes|gone|moved?|moving|up|down|chang\w*|improv\w*|lift\w*|lower\w*|doubl\w*|advanc\w*|upgrad\w*|downgrad\w*|trim\w*|slash\w*|boost\w*|edg\w*|tumbl\w*|slip\w*|gain\w*|lost|upped|revis\w*|hik\w*|correct\w*|amend\w*|adjust\w*|extend\w*|shorten\w*|narrow\w*|widen\w*|shift\w*|switch\w*|brought|bring|brings|bringing|took|taken|taking|swell\w*|swollen|balloon\w*|rocket\w*|contract\w*|recover\w*|rebound\w*|accelerat\w*|slow\w*|weaken\w*|strengthen\w*|halved|tripled|trebled|quadrupled)$/u;

/** The range that an amount opens, or null: "8,000 to 12,000", "8-10,000", "between 5% and 7%", "$5–7 million". */
export function readRange(pieces: readonly Piece[], low: Amount): AmountRange | null {
  const start = jointEnd(pieces, low);
  if (start === null) return null;
  const isSigned = low.kind === 'money' && low.from < low.numeral.from;
  const second = readAmount(pieces, skipSigns(pieces, start), isSigned);
  const high =
    second !== null && isSigned && second.unit === null
      ? { ...second, unit: low.unit, kind: low.kind }
      : second;
  if (high === null || (low.unit !== null && high.unit !== low.unit)) return null;
  const value = sharedValue(pieces, low, high);
  const isBetween = opener(pieces, low.from) === 'between';
  if (value >= high.value && !(isBetween || high.value < 0)) return null;
  return { low: Math.min(value, high.value), high: Math.max(value, high.value), last: high, from: low.from };
}

/** Where the second amount begins, if what stands after the first joins the two; null otherwise. */
function jointEnd(pieces: readonly Piece[], low: Amount): number | null {
  const joint = pieces[low.to];
  if (joint === undefined) return null;
  const opening = opener(pieces, low.from);
  if (joint.lower === 'and') return opening === 'between' ? low.to + 1 : null;
  // A hyphen glued to the second number alone is its minus: "the 50 -1.3%".
  if (SIGNS.test(joint.text) && !joint.glued && pieces[low.to + 1]?.glued) return null;
  if (SIGNS.test(joint.text)) return pieces[low.to + 1]?.lower === 'to' ? low.to + 2 : low.to + 1;
  if (joint.lower === 'up' && pieces[low.to + 1]?.lower === 'to' && opening === 'from') return low.to + 2;
  if (!WORDS.test(joint.lower) || opening === 'by') return null;
  return isChange(pieces, low.from) ? null : low.to + 1;
}

function opener(pieces: readonly Piece[], at: number): string {
  const words = [pieces[at - 1]?.lower ?? '', pieces[at - 2]?.lower ?? ''];
  return words.find((word) => /^(between|from|by)$/u.test(word)) ?? '';
}

function isChange(pieces: readonly Piece[], at: number): boolean {
  const reach = opener(pieces, at) === 'from' ? 7 : 2;
  return pieces.slice(Math.max(0, at - reach), at).some((piece) => CHANGE.test(piece.lower));
}

/** Steps over a currency sign, or a minus, before the second number. */
function skipSigns(pieces: readonly Piece[], at: number): number {
  let index = at;
  while (index < at + 3 && pieces[index]?.kind === 'sign') index += 1;
  // "from RM120 to RM300": letters that touch the number are its currency.
  if (pieces[index]?.kind === 'word' && pieces[index + 1]?.kind === 'digits' && pieces[index + 1]?.glued)
    return index + 1;
  return pieces[index]?.kind === 'word' &&
    /^(about|around|some|nearly|US|USD|EUR|GBP)$/u.test(pieces[index]?.text ?? '')
    ? skipSigns(pieces, index + 1)
    : index;
}

/** "8 to 10 million" and "8-10,000" write the multiplier once. */
function sharedValue(pieces: readonly Piece[], low: Amount, high: Amount): number {
  const isBare =
    low.numeral.scale === 1 &&
    (low.unit === null || low.from < low.numeral.from) &&
    low.to === low.numeral.to;
  if (isBare && high.numeral.scale > 1 && low.value < high.value / high.numeral.scale)
    return low.value * high.numeral.scale;
  const isGrouped = /^\d{1,3},000$/u.test(pieces[high.numeral.from]?.text ?? '');
  const isHyphen = SIGNS.test(pieces[low.to]?.text ?? '');
  return isBare && isGrouped && isHyphen && low.value < high.value / 1000 ? low.value * 1000 : low.value;
}
