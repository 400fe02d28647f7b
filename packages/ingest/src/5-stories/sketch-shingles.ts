/**
 * What is kept of a text's word 5-shingles: a MinHash signature to find near-copies by, and the smallest hashes to verify
 * them with. A text of at most SKETCH_SIZE different shingles keeps them all, so that its Jaccard index is exact.
 */
export type ShingleSketch = {
  readonly signature: readonly number[];
  readonly smallest: readonly number[];
  readonly isWhole: boolean;
};

export const SIGNATURE_LENGTH = 64;
export const SKETCH_SIZE = 1024;
const SHINGLE_WORDS = 5;

/** FNV-1a over UTF-16 units, 32 bits, with a final mix so that near inputs spread. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mix(hash);
}

function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Seeds of the signature's hash functions: any fixed odd numbers do. */
const SEEDS = Array.from({ length: SIGNATURE_LENGTH }, (_, i) => mix(i + 1) | 1);

/** Sketches the word 5-shingles of a text given as lower-cased words. A text of fewer than five words has no shingles. */
export function sketchShingles(words: readonly string[]): ShingleSketch {
  const hashes = new Set<number>();
  for (let i = 0; i + SHINGLE_WORDS <= words.length; i++) {
    hashes.add(hashText(words.slice(i, i + SHINGLE_WORDS).join(' ')));
  }
  const sorted = Uint32Array.from(hashes).sort();
  return {
    signature: sorted.length === 0 ? [] : signatureOf(sorted),
    smallest: [...sorted.subarray(0, SKETCH_SIZE)],
    isWhole: sorted.length <= SKETCH_SIZE,
  };
}

function signatureOf(hashes: Uint32Array): number[] {
  const minima = new Uint32Array(SIGNATURE_LENGTH).fill(0xffffffff);
  for (const hash of hashes) {
    for (let i = 0; i < SIGNATURE_LENGTH; i++) {
      const value = mix(Math.imul(hash, SEEDS[i] ?? 1) + i);
      if (value < (minima[i] ?? 0)) minima[i] = value;
    }
  }
  return [...minima];
}
