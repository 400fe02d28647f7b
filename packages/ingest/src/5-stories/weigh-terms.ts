import type { StoryFeatures } from './story-features.ts';

/** A document's terms as a vector of length 1. */
export type TermVector = ReadonlyMap<string, number>;

/**
 * How many documents the static word weights count for against the component's own: with many, a small component is not
 * ruled by its own chances; with few, what all its documents share ("shooting", "police") would weigh too much.
 */
const BACKGROUND_DOCUMENTS = 1000;

const NAME_FACTOR = 1.5;

/** TF-IDF vectors of a component's documents; document frequencies are those of the component over a static background. */
export function weighTerms(component: readonly StoryFeatures[]): TermVector[] {
  const frequency = new Map<string, number>();
  for (const { terms } of component) {
    for (const { stem } of terms) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  }
  const documents = component.length + BACKGROUND_DOCUMENTS;
  return component.map(({ terms }) =>
    normalised(
      terms.map((term) => {
        const background = BACKGROUND_DOCUMENTS * Math.exp(-term.weight);
        const rarity = Math.log((documents + 1) / ((frequency.get(term.stem) ?? 0) + background + 0.5));
        return [term.stem, (1 + Math.log(term.count)) * rarity * (term.isName ? NAME_FACTOR : 1)];
      }),
    ),
  );
}

function normalised(entries: readonly (readonly [string, number])[]): TermVector {
  const length = Math.sqrt(entries.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return new Map(entries.map(([stem, weight]) => [stem, weight / length]));
}

/** A document's terms weighed by themselves, whatever other documents there are. */
export function weighAlone({ terms }: Pick<StoryFeatures, 'terms'>): TermVector {
  return normalised(
    terms.map(({ stem, count, weight, isName }) => [
      stem,
      (1 + Math.log(count)) * weight * (isName ? NAME_FACTOR : 1),
    ]),
  );
}

/** The cosine of two vectors of length 1. */
export function cosineOf(a: TermVector, b: TermVector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [stem, weight] of small) sum += weight * (large.get(stem) ?? 0);
  return sum;
}
