import type { Rejection } from './rejection.ts';

/** "won 2-1", "6-4, 7-5": two small numbers around a hyphen that go down, or count nothing. */
export const score: Rejection = (pieces, { numeral, hasUnit }) => {
  const joints = [pieces[numeral.from - 1], pieces[numeral.to]];
  const isPair = joints.some((joint) => joint?.glued && /^[-–:]$/u.test(joint.text));
  const other = pieces[numeral.to]?.glued ? pieces[numeral.to + 1] : pieces[numeral.from - 2];
  return isPair && !hasUnit && other?.kind === 'digits' && numeral.form === 'digits';
};
