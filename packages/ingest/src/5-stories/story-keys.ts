import { hashText, type ShingleSketch } from './sketch-shingles.ts';
import type { StoryTerm } from './story-features.ts';

/** So many of a document's most telling terms become keys; with 20 a local piece loses its event. */
const KEY_TERMS = 30;

/** Two common words together ("police" and "court") would connect half of the news: one of those shared must be rarer than this. */
const RARE = 4;

/** 16 bands of 4 rows: near-copies with a Jaccard index of 0.6 share a band with a chance above 89 %, of 0.8 above 99.9 %. */
const BAND_ROWS = 4;

/**
 * The keys under which candidates find each other, each with its kind: `r:` a rare term, `c:` a common one, `b:` a band of the
 * signature. What must be shared says `isWorthComparing`.
 */
export function storyKeys(terms: readonly StoryTerm[], sketch: ShingleSketch): string[] {
  return [...termKeys(terms), ...bandKeys(sketch)].sort();
}

/** What two documents have in common, as counted over their keys. */
export type SharedKeys = { readonly rare: number; readonly common: number; readonly bands: number };

/**
 * Whether two documents are compared: they share a band, or two terms of which one is rare (one rare word in common is chance, two
 * words are a reason to look). The store's query (list-key-sharers.ts) follows the same rule; a property test holds them together.
 */
export function isWorthComparing({ rare, common, bands }: SharedKeys): boolean {
  return bands > 0 || (rare > 0 && rare + common > 1);
}

function termKeys(terms: readonly StoryTerm[]): string[] {
  return terms.slice(0, KEY_TERMS).map(({ stem, weight }) => `${weight >= RARE ? 'r' : 'c'}:${stem}`);
}

function bandKeys(sketch: ShingleSketch): string[] {
  const keys: string[] = [];
  for (let i = 0; i + BAND_ROWS <= sketch.signature.length; i += BAND_ROWS) {
    keys.push(`b:${i / BAND_ROWS}:${hashText(sketch.signature.slice(i, i + BAND_ROWS).join(','))}`);
  }
  return keys;
}
