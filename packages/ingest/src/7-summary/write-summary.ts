import type { Contradiction, Point } from '@attribune/schema/point';
import type { DroppedSentence, SummarySentence } from '@attribune/schema/story';
import { SUMMARY_SECTIONS } from '@attribune/schema/story';
import { compareDocuments, type StoryDocument } from '@attribune/schema/story-document';
import { choosePoints } from './choose/choose-points.ts';
import { type CitedClaim, claimsById } from './cited-claim.ts';
import type { Draft } from './draft.ts';
import { checkSentence } from './gate/check-sentence.ts';
import { writeAgreed } from './sentences/write-agreed.ts';
import { writeContradicted } from './sentences/write-contradicted.ts';
import { writeFigure } from './sentences/write-figure.ts';
import { writeSingle } from './sentences/write-single.ts';
import { writeTitle } from './write-title.ts';

export type Summary = { title: string; summary: SummarySentence[]; dropped: DroppedSentence[] };

const LONGEST = 12;

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
  const chosen = choosePoints(points, contradictions, claims, ordered.length);
  const drafts: (Draft | null)[] = [
    ...chosen.agreed.map((point) => writeAgreed(point, claims)),
    ...chosen.figures.map((point) => writeFigure(point, claims)),
    ...chosen.disputes.map((dispute) => writeContradicted(dispute, claims)),
    ...chosen.single.map((point, index) => writeSingle(point, claims, index)),
  ];
  const { summary, dropped } = passGate(drafts.filter((draft) => draft !== null));
  return { title: writeTitle(ordered, points, contradictions), summary, dropped };
}

function passGate(drafts: readonly Draft[]): Pick<Summary, 'summary' | 'dropped'> {
  const summary: SummarySentence[] = [];
  const dropped: DroppedSentence[] = [];
  const written = new Set<string>();
  for (const draft of drafts) {
    if (written.has(draft.text)) continue;
    written.add(draft.text);
    const failure = checkSentence(draft);
    const citations = draft.cited.map(({ claim }: CitedClaim) => claim.id);
    if (failure) dropped.push({ text: draft.text, ...failure, citations });
    else {
      const { text, section, point } = draft;
      summary.push({ text, section, point, citations, derived: [...draft.derived] });
    }
  }
  summary.sort((a, b) => SUMMARY_SECTIONS.indexOf(a.section) - SUMMARY_SECTIONS.indexOf(b.section));
  return { summary: summary.slice(0, LONGEST), dropped };
}
