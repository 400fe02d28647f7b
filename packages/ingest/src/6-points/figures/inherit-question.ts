import type { Claim } from '@attribune/schema/claim';
import type { StoryDocument } from '@attribune/schema/story-document';
import { countLeading } from '../../language/count-leading.ts';
import type { FigureFrame } from './figure-frame.ts';
import { decideSameValue } from './same-value.ts';

/** A figure with its place in the document. */
export type PlacedFigure = { readonly claim: Claim; readonly frame: FigureFrame | null };

/** How many sentences back the figure may stand that a bare number takes up. */
const REACH = 3;
/** A bare number takes up a figure of its own size: "The police say 900" after 4,000 marchers, not after two cameras. */
const SAME_SIZE = 25;

/**
 * Gives a bare number ("organisers said 60,000", "the ministry had 31") the question of the figure that stands nearest before it in
 * its document: what is counted, what happened and whose it is. Its own area and scope stay. `figures` are one document's claims in
 * order; those that say themselves what they count are left as they are.
 */
export function inheritQuestions(
  figures: readonly PlacedFigure[],
  document: StoryDocument,
): (FigureFrame | null)[] {
  const resolved: (FigureFrame | null)[] = [];
  figures.forEach((figure, i) => {
    const from = isBare(figure.frame)
      ? antecedentOf(figure, { figures: figures.slice(0, i), resolved }, document)
      : null;
    resolved.push(figure.frame && from ? takeUp(figure.frame, from) : figure.frame);
  });
  return resolved.map((frame) => (frame ? withAreaOfSame(frame, resolved) : null));
}

/** From here on one value that a document gives twice is one count. */
const TELLING_VALUE = 100;

/** A headline gives the number, the text the number and its area. */
function withAreaOfSame(frame: FigureFrame, all: readonly (FigureFrame | null)[]): FigureFrame {
  if (frame.areas.size > 0 || (frame.low ?? frame.high ?? 0) < TELLING_VALUE) return frame;
  const same = all.find(
    (other) =>
      other &&
      other.areas.size > 0 &&
      other.unit.dimension === frame.unit.dimension &&
      decideSameValue(other, frame),
  );
  return same ? { ...frame, areas: same.areas } : frame;
}

/** A count that names neither what it counts nor, in its own sentence, what happened. */
function isBare(frame: FigureFrame | null): frame is FigureFrame {
  if (frame?.unit.dimension !== 'count' || frame.unit.head !== null) return false;
  return frame.events.size === 0 || frame.leans;
}

function antecedentOf(
  { claim, frame }: PlacedFigure,
  before: { figures: readonly PlacedFigure[]; resolved: readonly (FigureFrame | null)[] },
  document: StoryDocument,
): FigureFrame | null {
  const place = sentenceOf(document, claim);
  for (let i = before.figures.length - 1; i >= 0; i -= 1) {
    const other = before.resolved[i];
    const figure = before.figures[i];
    if (!figure || place - sentenceOf(document, figure.claim) > REACH) return null;
    if (!other || !frame || other.unit.dimension !== 'count' || other.events.size === 0) continue;
    if (isOfSize(frame, other)) return other;
  }
  return null;
}

function isOfSize(a: FigureFrame, b: FigureFrame): boolean {
  const [x, y] = [a.low ?? a.high ?? 0, b.low ?? b.high ?? 0];
  return Math.max(x, y) <= SAME_SIZE * Math.max(1, Math.min(x, y));
}

function sentenceOf({ sentences }: StoryDocument, { start }: Claim): number {
  return countLeading(sentences, ([, end]) => end <= start);
}

/** "Of those, 400 …" is a part of what was counted before, unless it is told apart by its area alone. */
function isNamelessPart({ isPart, areas }: FigureFrame): boolean {
  return isPart && areas.size === 0;
}

function takeUp(frame: FigureFrame, from: FigureFrame): FigureFrame {
  return {
    ...frame,
    unit: { ...frame.unit, head: from.unit.head, people: from.unit.people },
    events: from.events,
    acts: from.acts,
    owners: frame.owners.size > 0 ? frame.owners : from.owners,
    areas: frame.areas.size > 0 ? frame.areas : from.areas,
    scope: isNamelessPart(frame)
      ? { ...frame.scope, narrowing: new Set([...frame.scope.narrowing, 'part']) }
      : frame.scope,
    leans: true,
  };
}
