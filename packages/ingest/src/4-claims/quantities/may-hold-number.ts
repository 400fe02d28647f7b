import type { Token } from '../../language/token.ts';
import { FRACTION_SIGNS, FRACTIONS, ORDINALS, SCALES, SMALL_NUMBERS, TENS } from './data/number-words.ts';

const WORDS = new Set([
  ...SMALL_NUMBERS.keys(),
  ...TENS.keys(),
  ...SCALES.keys(),
  ...FRACTIONS.keys(),
  ...ORDINALS.keys(),
  ...FRACTION_SIGNS.keys(),
  'dozen',
  'dozens',
]);

/** Whether a token can be part of a number. Most sentences hold none, and are spared the reading of pieces. */
export function mayHoldNumber(token: Token): boolean {
  if (token.pos === 'NUM' || WORDS.has(token.lower)) return true;
  for (let index = 0; index < token.text.length; index += 1) {
    const code = token.text.charCodeAt(index);
    if (code >= 48 && code <= 57) return true;
  }
  return token.text.includes('-') && token.lower.split('-').some((part) => WORDS.has(part));
}
