/** The parts of a summary in the order of the page. */
export const SECTIONS = ['AGREED', 'FIGURES', 'CONTRADICTED', 'SINGLE'] as const;
export type Section = (typeof SECTIONS)[number];

/** The sentences of one section in their order; the order of sections is the page's. */
export function inSection<Sentence extends { readonly section: Section; readonly position: number }>(
  sentences: readonly Sentence[],
  section: Section,
): Sentence[] {
  return sentences.filter((sentence) => sentence.section === section).sort((a, b) => a.position - b.position);
}

/**
 * For each sentence, in the order given, the numbers of the passages that stand beside an earlier one: a passage is shown
 * once, so that its id is unique on the page.
 */
export function shownBefore(
  sentences: readonly { readonly citations: readonly { readonly number: number }[] }[],
): ReadonlySet<number>[] {
  const shown = new Set<number>();
  return sentences.map(({ citations }) => {
    const before = new Set(shown);
    for (const { number } of citations) shown.add(number);
    return before;
  });
}

type Pair = { readonly a: { readonly localId: string }; readonly b: { readonly localId: string } };
type Citing = {
  readonly citations: readonly { readonly number: number; readonly claim: { readonly localId: string } }[];
};

/** The number of a side's citation, and whether its passage stands nowhere else, so that links may lead to it. */
export type CitedSide = { readonly number: number; readonly isTarget: boolean };

/**
 * For each contradiction the place of the first sentence that cites both of its sides, and the two citations by local id
 * of the claim: its sides then stand below that sentence as its passages. A passage that `shown` says stands beside an
 * earlier sentence, or is a side of an earlier contradiction, is no target again. Contradictions that no sentence speaks
 * of have neither.
 */
export function toTold(
  pairs: readonly Pair[],
  sentences: readonly Citing[],
  shown: readonly ReadonlySet<number>[],
) {
  const taken = new Set<number>();
  return pairs.map(({ a, b }) => {
    const at = sentences.findIndex(({ citations }) =>
      [a, b].every((side) => citations.some(({ claim }) => claim.localId === side.localId)),
    );
    const cited = new Map<string, CitedSide>();
    for (const { claim, number } of sentences[at]?.citations ?? []) {
      if (claim.localId !== a.localId && claim.localId !== b.localId) continue;
      cited.set(claim.localId, { number, isTarget: !taken.has(number) && !shown[at]?.has(number) });
      taken.add(number);
    }
    return { at: at < 0 ? null : at, cited };
  });
}

type DecidedPoint = { readonly relation: string };

/** The points of a story by what a reader looks for first. */
export function toPointGroups<Point extends DecidedPoint>(points: readonly Point[]) {
  const of = (...relations: string[]) => points.filter((point) => relations.includes(point.relation));
  return {
    disputed: of('CONFLICT', 'MIXED'),
    update: of('UPDATE'),
    agreed: of('AGREE'),
  };
}
