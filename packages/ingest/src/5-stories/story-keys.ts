import { hashText, type ShingleSketch } from './sketch-shingles.ts';
import type { StoryTerm } from './story-features.ts';

/** Pairs among this many of a document's most telling terms become keys: 190 at most; with 16 a local piece loses its event. */
const PAIRED_TERMS = 20;

/** Two common words together ("police" and "court") would connect half of the news: one of a pair must be rarer than this. */
const RARE = 4;

/** 16 bands of 4 rows: near-copies with a Jaccard index of 0.6 share a band with a chance above 89 %, of 0.8 above 99.9 %. */
const BAND_ROWS = 4;

/**
 * The keys under which candidates find each other: pairs of a document's most telling terms (one rare word in common is
 * chance, two are a reason to look) and bands of its signature. This is the whole rule of which documents are compared; the
 * in-memory and the Postgres candidates both follow it.
 */
export function storyKeys(terms: readonly StoryTerm[], sketch: ShingleSketch): string[] {
  return [...pairKeys(terms), ...bandKeys(sketch)].sort();
}

function pairKeys(terms: readonly StoryTerm[]): string[] {
  const top = terms.slice(0, PAIRED_TERMS).sort((a, b) => (a.stem < b.stem ? -1 : 1));
  return top.flatMap((a, i) =>
    top
      .slice(i + 1)
      .filter((b) => Math.max(a.weight, b.weight) >= RARE)
      .map((b) => `t:${a.stem}+${b.stem}`),
  );
}

function bandKeys(sketch: ShingleSketch): string[] {
  const keys: string[] = [];
  for (let i = 0; i + BAND_ROWS <= sketch.signature.length; i += BAND_ROWS) {
    keys.push(`m:${i / BAND_ROWS}:${hashText(sketch.signature.slice(i, i + BAND_ROWS).join(','))}`);
  }
  return keys;
}
