import type { Features } from './similarity.ts';

/** Runs of `size` characters with their counts; case and punctuation are left out, word boundaries stand as blanks. */
export function characterGrams(text: string, size: number): Features {
  const plain = ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  const grams = new Map<string, number>();
  for (let i = 0; i + size <= plain.length; i++) {
    const gram = plain.slice(i, i + size);
    grams.set(gram, (grams.get(gram) ?? 0) + 1);
  }
  return grams;
}
