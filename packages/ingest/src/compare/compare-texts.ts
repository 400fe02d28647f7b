import { alignWords } from '../matching/align-words.ts';
import { characterGrams } from '../matching/character-grams.ts';
import { readWords, type Word } from '../matching/read-words.ts';
import { cosine } from '../matching/similarity.ts';

/** What each view of two texts counts for; set by hand, not fitted. Spelling helps where words are few. */
const SHARES = { words: 0.55, pairs: 0.225, triples: 0.225 };

/** Taken off where both texts give numbers and share none: "12th" and "13th" look alike and are not. */
const OTHER_NUMBERS = 0.08;

/** How far two short texts state the same thing, 0 to 1, by the matcher that also groups claims. Symmetric; 0 for an empty text. */
export function compareTexts(a: string, b: string): number {
  const x = readWords(a);
  const y = readWords(b);
  const score =
    SHARES.words * alignWords(x, y) +
    SHARES.pairs * cosine(characterGrams(a, 2), characterGrams(b, 2)) +
    SHARES.triples * cosine(characterGrams(a, 3), characterGrams(b, 3)) -
    (haveOtherNumbers(x, y) ? OTHER_NUMBERS : 0);
  return x.length === 0 || y.length === 0 ? 0 : Math.min(1, Math.max(0, score));
}

function haveOtherNumbers(a: readonly Word[], b: readonly Word[]): boolean {
  const x = a.filter(({ isNumber }) => isNumber).map(({ lower }) => lower);
  const y = b.filter(({ isNumber }) => isNumber).map(({ lower }) => lower);
  return x.length > 0 && y.length > 0 && !x.some((number) => y.includes(number));
}
