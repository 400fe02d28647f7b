import { overlapOf } from '@attribune/schema/span';
import type { CitedClaim } from '../cited-claim.ts';
import type { Draft } from '../draft.ts';

/** The sentences that a claim stands in: what a reader sees who opens the citation. */
export function sentenceOf({ claim, document }: CitedClaim): string {
  const holding = document.sentences.filter((span) => overlapOf(span, [claim.start, claim.end]) > 0);
  const start = Math.min(claim.start, ...holding.map((span) => span[0]));
  const end = Math.max(claim.end, ...holding.map((span) => span[1]));
  return document.text.slice(start, end);
}

/** All that a sentence may take its words from: the cited sentences. */
export function citedText({ cited }: Pick<Draft, 'cited'>): string {
  return cited.map(sentenceOf).join('\n');
}

/** The speakers' names as resolved, and what the engine declared as its own. */
export function declaredText({ cited, derived }: Pick<Draft, 'cited' | 'derived'>): string {
  const speakers = cited.flatMap(({ claim }) => [
    claim.attributedTo ?? '',
    ...claim.alsoBy,
    ...claim.chain.map(({ name }) => name),
  ]);
  return [...speakers, ...derived.map(({ text }) => text)].join('\n');
}
