import { countsPeople } from '../find-people.ts';
import type { Rejection } from './rejection.ts';

const BEFORE =
  /^(no|not|any|every|the|this|that|which|each|another|next|last|some|only|first|on|a|an|other|new|old|good|big|little|ones?|my|your|his|her|its|their|our)$/u;
const AFTER =
  /^(another|day|who|thing|way|side|'s|’s|that|which|is|was|can|could|should|would|must|may|might|has|had)$/u;

/** "no one", "one another", "one day", "the one who": a pronoun, not a number. */
export const pronounOne: Rejection = (pieces, { numeral, hasUnit, noun }) => {
  const piece = pieces[numeral.from];
  if (piece?.lower !== 'one' || numeral.to !== numeral.from + 1) return false;
  if (/^(minus|negative)$/u.test(pieces[numeral.from - 1]?.lower ?? '')) return false;
  if (/^(?:no|not|any|every)$/u.test(pieces[numeral.from - 1]?.lower ?? '')) return true;
  // "one of them has died", "one was killed": counted among others.
  const behind = pieces[numeral.to]?.lower ?? '';
  if (behind === 'of' && /^(?:them|whom|us|you)$/u.test(pieces[numeral.to + 1]?.lower ?? '')) return false;
  if (/^(?:was|is|has|died)$/u.test(behind) && countsPeople(pieces, numeral.from, numeral.to)) return false;
  // "only one plane was hit" counts planes; "the only one" none.
  if (noun !== null && pieces[numeral.from - 1]?.lower === 'only') return false;
  if (BEFORE.test(pieces[numeral.from - 1]?.lower ?? '')) return true;
  if (AFTER.test(pieces[numeral.to]?.lower ?? '')) return true;
  return !hasUnit && noun === null;
};
