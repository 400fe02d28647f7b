import type { Contradiction, Point } from '@attribune/schema/point';
import { type DroppedSentence, SUMMARY_SECTIONS, type SummarySentence } from '@attribune/schema/story';
import { compareDocuments, type StoryDocument } from '@attribune/schema/story-document';
import { rankPoints } from './choose/rank-points.ts';
import { type CitedClaim, claimsById } from './cited-claim.ts';
import type { Draft } from './draft.ts';
import { checkSentence } from './gate/check-sentence.ts';
import { listTold } from './sentences/best-told.ts';
import { writeAgreed } from './sentences/write-agreed.ts';
import { writeContradicted } from './sentences/write-contradicted.ts';
import { writeFigure } from './sentences/write-figure.ts';
import { writeSingle } from './sentences/write-single.ts';
import { writeTitle } from './write-title.ts';

export type Summary = { title: string; summary: SummarySentence[]; dropped: DroppedSentence[] };

/** How many sentences of each part a summary holds at most; one document alone has nothing but single claims. */
const MOST = { agreed: 3, differing: 5, alike: 3, disputes: 2, single: 3, alone: 6 };

/** An attempt at one sentence: a draft, or null where nothing can be told. `place` varies the order of words. */
type Attempt = (place: number) => Draft | null;

/**
 * Writes a story's title and summary. Points are chosen first, sentences are then written from their claims' own words, and
 * only those that pass every check of the gate are kept; the others are recorded with the check that failed.
 */
export function writeSummary(
  documents: readonly StoryDocument[],
  points: readonly Point[],
  contradictions: readonly Contradiction[],
): Summary {
  const ordered = [...documents].sort(compareDocuments);
  const claims = claimsById(ordered);
  const ranked = rankPoints(points, contradictions, claims);
  const page = newPage();
  const figures = (point: Point) => () => writeFigure(point, claims);
  fill(
    page,
    MOST.agreed,
    ranked.agreed.map((point) => () => writeAgreed(point, claims)),
  );
  fill(page, MOST.differing, ranked.differing.map(figures));
  fill(page, MOST.alike, ranked.alike.map(figures));
  fill(
    page,
    MOST.disputes,
    ranked.disputes.map(
      ({ dispute, point }) =>
        () =>
          writeContradicted(dispute, claims, point),
    ),
  );
  fill(
    page,
    ordered.length === 1 ? MOST.alone : MOST.single,
    spreadQuotes(ranked.single, claims).map((point) => (place) => writeSingle(point, claims, place)),
  );
  const place = ({ section }: SummarySentence) => SUMMARY_SECTIONS.indexOf(section);
  const summary = page.summary.sort((a, b) => place(a) - place(b));
  return { title: writeTitle(ordered, points, contradictions), summary, dropped: page.dropped };
}

/** How many of the best points are looked at for the few sentences: a story of one huge text has thousands. */
const CONSIDERED = 60;

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
};

function newPage(): Page {
  return { summary: [], dropped: [], told: new Set() };
}

/** Writes until `most` sentences have passed the gate or no attempt is left. */
function fill(page: Page, most: number, attempts: readonly Attempt[]): void {
  let passed = 0;
  for (const attempt of attempts) {
    if (passed === most) return;
    const draft = attempt(passed);
    if (!draft || draft.cited.every(({ claim }) => page.told.has(claim.id))) continue;
    const citations = draft.cited.map(({ claim }) => claim.id);
    const failure = checkSentence(draft);
    if (failure) {
      page.dropped.push({ text: draft.text, ...failure, citations });
      continue;
    }
    const { text, section, point } = draft;
    page.summary.push({ text, section, point, citations, derived: [...draft.derived] });
    for (const id of citations) page.told.add(id);
    passed += 1;
  }
}
