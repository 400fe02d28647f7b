import type { Feature } from '../feature.ts';

/** "is the largest in the province", "the first since": a place in an order can be checked. */
export const ranking: Feature = ({ tokens, verb }) => {
  if (verb?.lemma !== 'be') return null;
  const ranked = tokens.some(
    ({ lower, pos }, i) =>
      tokens[i - 1]?.lower === 'the' &&
      (/^(?:first|second|third|last|only|sole)$/u.test(lower) ||
        (pos === 'ADJ' && /[a-z]{3}est$/u.test(lower))),
  );
  return ranked ? { points: 1, reason: 'a place in an order' } : null;
};
