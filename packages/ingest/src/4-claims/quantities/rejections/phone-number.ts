import type { Rejection } from './rejection.ts';

const RUN = /^[\d+()/.\s–-]{7,}$/u;

/** "555-0142", "+1-222-333": digits in groups that hyphens, stops or brackets join. */
export const phoneNumber: Rejection = (pieces, { numeral }) => {
  let from = numeral.from;
  let to = numeral.to;
  while (from > 0 && pieces[from]?.glued && /^[\d+()./–-]+$/u.test(pieces[from - 1]?.text ?? '')) from -= 1;
  while (pieces[to]?.glued && /^[\d+()./–-]+$/u.test(pieces[to]?.text ?? '')) to += 1;
  const run = pieces
    .slice(from, to)
    .map((piece) => piece.text)
    .join('');
  return RUN.test(run) && (run.match(/[-/]/gu)?.length ?? 0) >= (run.startsWith('+') ? 1 : 2);
};
