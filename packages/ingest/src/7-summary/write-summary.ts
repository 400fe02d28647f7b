import type { Contradiction, Point } from '@attribune/schema/point';
import {
  type DroppedSentence,
  type NearCopy,
  SUMMARY_SECTIONS,
  type SummarySentence,
} from '@attribune/schema/story';
import { compareDocuments, type StoryDocument } from '@attribune/schema/story-document';
import { rankPoints } from './choose/rank-points.ts';
import { type CitedClaim, claimsById } from './cited-claim.ts';
import type { Draft } from './draft.ts';
import { foldCopies } from './fold-copies.ts';
import { checkSentence } from './gate/check-sentence.ts';
import { sentenceOf } from './gate/cited-text.ts';
import { listTold } from './sentences/best-told.ts';
import { writeAgreed } from './sentences/write-agreed.ts';
import { writeContradicted } from './sentences/write-contradicted.ts';
import { writeFigure, writeFigureInPart } from './sentences/write-figure.ts';
import { writeOneValue } from './sentences/write-one-value.ts';
import { writeAlikeSideBySide, writeSideBySide } from './sentences/write-side-by-side.ts';
import { writeSingle } from './sentences/write-single.ts';
import { writeTitle } from './write-title.ts';

export type Summary = { title: string; summary: SummarySentence[]; dropped: DroppedSentence[] };

/**
 * How many sentences of each part a summary holds at most; one document alone has nothing but single claims. What is in
 * dispute is what readers come for: twelve figures are more than any story of the development corpora has.
 */
const MOST = { agreed: 3, differing: 12, alike: 8, disputes: 3, single: 3, alone: 6 };

/** The ways to tell one point, best first: each a draft, or null where it cannot be told so. `place` varies the order of words. */
type Attempt = { readonly point: Point | null; readonly ways: readonly ((place: number) => Draft | null)[] };

/**
 * Writes a story's title and summary. Points are chosen first, sentences are then written from their claims' own words, and
 * only those that pass every check of the gate are kept; the others are recorded with the check that failed.
 */
export function writeSummary(
  documents: readonly StoryDocument[],
  points: readonly Point[],
  contradictions: readonly Contradiction[],
  nearCopies: readonly NearCopy[] = [],
): Summary {
  const ordered = [...documents].sort(compareDocuments);
  const claims = claimsById(ordered);
  const ranked = rankPoints(foldCopies(points, claims, nearCopies), contradictions, claims);
  const page = newPage();
  const agreed = (point: Point): Attempt => ({ point: null, ways: [() => writeAgreed(point, claims)] });
  fill(page, MOST.agreed, ranked.agreed.map(agreed));
  fill(
    page,
    MOST.differing,
    ranked.differing.map((point) => ({ point, ways: waysToTell(point, claims) })),
  );
  fill(
    page,
    MOST.alike,
    ranked.alike.map((point) => ({ point: null, ways: waysToTell(point, claims) })),
  );
  fill(
    page,
    MOST.disputes,
    ranked.disputes.map(({ dispute, point }) => ({
      point: null,
      ways: [() => writeContradicted(dispute, claims, point)],
    })),
  );
  fill(
    page,
    ordered.length === 1 ? MOST.alone : MOST.single,
    spreadQuotes(ranked.single, claims).map((point) => ({
      point: null,
      ways: [(place) => writeSingle(point, claims, place)],
    })),
  );
  const place = ({ section }: SummarySentence) => SUMMARY_SECTIONS.indexOf(section);
  const summary = page.summary.sort((a, b) => place(a) - place(b));
  return { title: writeTitle(ordered, points, contradictions), summary, dropped: page.dropped };
}

/** How many of the best points are looked at for the few sentences: a story of one huge text has thousands. */
const CONSIDERED = 60;

/** A figure under its question, else each value in its own words; where all give one value, the clause of one of them first. */
function waysToTell(point: Point, claims: ReadonlyMap<string, CitedClaim>): Attempt['ways'] {
  const table = () => writeFigure(point, claims);
  if (point.relation === 'agree')
    return [
      table,
      () => writeAgreed(point, claims),
      () => writeOneValue(point, claims),
      () => writeAlikeSideBySide(point, claims),
    ];
  return [table, () => writeSideBySide(point, claims), () => writeFigureInPart(point, claims)];
}

/** After the first clause one quotation, then clauses as long as there are any: quotations in a row read like a list. */
function spreadQuotes(ranked: readonly Point[], claims: ReadonlyMap<string, CitedClaim>): Point[] {
  const points = ranked.slice(0, CONSIDERED);
  const isQuote = (point: Point) => listTold(point, claims)[0]?.told.kind !== 'clause';
  const [first, ...clauses] = points.filter((point) => !isQuote(point));
  const [quote, ...quotes] = points.filter(isQuote).filter((point) => listTold(point, claims).length > 0);
  return [first, quote, ...clauses, ...quotes].filter((point) => point !== undefined);
}

/** What has been written so far; a claim is told once. */
type Page = {
  readonly summary: SummarySentence[];
  readonly dropped: DroppedSentence[];
  readonly told: Set<string>;
  readonly sides: Set<string>;
};

function newPage(): Page {
  return { summary: [], dropped: [], told: new Set(), sides: new Set() };
}

/**
 * Writes until `most` sentences have passed the gate or no attempt is left. Of the ways to tell a point the first that passes is
 * taken; what failed is recorded where none did. A figure in dispute for which there were no words at all is recorded too.
 */
function fill(page: Page, most: number, attempts: readonly Attempt[]): void {
  let passed = 0;
  for (const { point, ways } of attempts) {
    if (passed === most) return;
    const drafts = ways
      .flatMap((way) => way(passed) ?? [])
      .filter((draft) => !draft.cited.every(({ claim }) => page.told.has(claim.id)))
      .filter((draft) => !page.sides.has(sidesOf(draft)));
    const failed = drafts.map((draft) => ({ draft, failure: checkSentence(draft) }));
    const right = failed.find(({ failure }) => failure === null)?.draft;
    if (right) {
      publish(page, right);
      passed += 1;
      continue;
    }
    for (const { draft, failure } of failed)
      if (failure) page.dropped.push({ text: draft.text, ...failure, citations: citationsOf(draft) });
    if (point && drafts.length === 0) page.dropped.push(wordless(point));
  }
}

function publish(page: Page, draft: Draft): void {
  const { text, section, point, derived } = draft;
  const citations = citationsOf(draft);
  page.summary.push({ text, section, point, citations, derived: [...derived] });
  for (const id of citations) page.told.add(id);
  page.sides.add(sidesOf(draft));
}

/** A dispute by the sentences of its sides, in whatever order: other claims of the same two sentences tell nothing new. */
function sidesOf({ section, cited }: Draft): string {
  const places = section === 'contradicted' ? cited.map(sentenceOf) : cited.map(({ claim }) => claim.id);
  return [section, ...places.sort()].join('\n');
}

const citationsOf = ({ cited }: Draft) => cited.map(({ claim }) => claim.id);

/** A figure that no sentence was found for: it is never left out in silence. */
function wordless({ label, question, claims }: Point): DroppedSentence {
  return {
    text: question ?? label,
    check: 'words',
    reason: 'Its claims make no clause that a sentence could be written from.',
    citations: [...claims],
  };
}
