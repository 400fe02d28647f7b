import type { Rejection } from './rejection.ts';

/** "192.168.1.2" and "1.2.3": more stops than a number has. Glued to a neighbour by `/`, `@` or `=` it is an address. */
export const dottedNumber: Rejection = (pieces, { numeral }) => {
  const before = pieces[numeral.from - 1];
  const glue =
    pieces[numeral.from]?.glued &&
    before !== undefined &&
    /^[/@=_\\&?.+]$/u.test(before.text) &&
    before.glued;
  return Boolean(glue) && numeral.form === 'digits';
};
