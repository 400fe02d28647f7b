import { SMALL_NUMBERS } from '../data/number-words.ts';
import type { Piece } from '../piece.ts';
import type { Rejection } from './rejection.ts';

/** Words beside which "at ten" is a value and no hour: "put the toll at ten", "the index stood at nine". */
const VALUES =
  /^(?:put|puts|putting|stand|stands|stood|remain|remains|remained|estimat\w*|cap|capped|caps|set|valued?|number\w*|figure|total|toll|count|level|rate|score\w*|dead|start\w*|peak\w*|rose|fell|rise|fall|down|up)$/u;
const NEAR = 8;

/** "must close at ten until further notice", "stopped work at four on Wednesday": an hour in words, without what it counts. */
export const hourInWords: Rejection = (pieces, { numeral, hasUnit, hasBound, noun }) => {
  if (numeral.form !== 'words' || hasUnit || hasBound || noun !== null || numeral.value > 12) return false;
  const before = pieces[numeral.from - 1]?.lower ?? '';
  if (before === 'past') return isHourBehind(pieces, numeral.from);
  if (before === 'at')
    return !pieces
      .slice(Math.max(0, numeral.from - NEAR), numeral.from)
      .some(({ lower }) => VALUES.test(lower));
  if (!/^(?:by|before|after|until|till|since)$/u.test(before)) return false;
  const [preposition = '', behind = ''] = [pieces[numeral.to]?.lower, pieces[numeral.to + 1]?.lower];
  // "has not been seen since nine."
  if (/^(?:since|until|till)$/u.test(before) && /^[.,;!?]?$/u.test(preposition)) return true;
  if (preposition === 'in') return behind === 'the';
  return (
    /^(?:this|tonight|tomorrow|yesterday)$/u.test(preposition) ||
    (preposition === 'on' && /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u.test(behind))
  );
};

/** "past six" behind minutes, "half past six". */
function isHourBehind(pieces: readonly Piece[], at: number): boolean {
  const minutes = pieces[at - 2]?.lower ?? '';
  return /^(?:half|quarter|five|ten|twenty|minutes?)$/u.test(minutes);
}

/** "twenty past six", "ten to nine": minutes of the clock. */
export const minutesPast: Rejection = (pieces, { numeral, hasUnit }) => {
  const [joint, hour] = [pieces[numeral.to]?.lower ?? '', pieces[numeral.to + 1]?.lower ?? ''];
  const isMinutes = numeral.value < 30 && numeral.value % 5 === 0;
  return (
    !hasUnit &&
    numeral.form === 'words' &&
    isMinutes &&
    joint === 'past' &&
    (SMALL_NUMBERS.get(hour) ?? 99) <= 12
  );
};

/** "the top three", "of the two": a number word that points back at things named elsewhere and counts none here. */
export const bareSmallWord: Rejection = (pieces, { numeral, hasUnit, hasBound, noun }) =>
  numeral.form === 'words' &&
  !hasUnit &&
  !hasBound &&
  noun === null &&
  /^(top|bottom|last|next|first|final|these|those|other)$/u.test(pieces[numeral.from - 1]?.lower ?? '');
