import { VAGUE_AMOUNTS } from '../data/addressing-words.ts';
import type { Feature } from '../feature.ts';

/** "Tens of thousands of people": an amount that can be checked, though no figure. */
export const vagueAmount: Feature = ({ tokens, telling }) =>
  telling.has('amount') && tokens.some((token) => VAGUE_AMOUNTS.has(token.lower))
    ? { points: 2, reason: 'a vague amount' }
    : null;
