import { readFeatures } from '../matching/read-features.ts';
import { readWords } from '../matching/read-words.ts';
import { containment, cosine } from '../matching/similarity.ts';

/** How far two short texts state the same thing, 0 to 1, by the matcher that also groups claims. Symmetric. */
export function compareTexts(a: string, b: string): number {
  const x = readFeatures(readWords(a), { numbers: true });
  const y = readFeatures(readWords(b), { numbers: true });
  return (cosine(x, y) + containment(x, y)) / 2;
}
