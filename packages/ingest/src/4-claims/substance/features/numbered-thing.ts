import type { Feature } from '../feature.ts';

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** "section 14", "Flight 204": a number that counts nothing tells at least which one it is. */
export const numberedThing: Feature = ({ tokens, told, times }) => {
  if (times > 0) return null;
  const number = tokens.find(
    ({ text, start }) =>
      isDigit(text.charCodeAt(0)) && !told.some(({ span }) => start >= span[0] && start < span[1]),
  );
  return number ? { points: 0.5, reason: `the number "${number.text}"` } : null;
};
