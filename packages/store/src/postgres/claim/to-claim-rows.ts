import type { Claim } from '@attribune/schema/claim';
import { anchorId, claimId, normaliseQuote } from '@attribune/schema/ids';
import type { claim, reading } from '../../tables/claim.ts';

type ClaimRow = typeof claim.$inferInsert;
type ReadingRow = typeof reading.$inferInsert;

/**
 * The rows of one run's claims, in the order of the text. Ids are made here and not taken from the engine, which may have
 * read the text under another document's name. The occurrence in an anchor counts the claimed spans with the same words.
 */
export function toClaimRows(
  ids: { documentId: string; versionId: string; runId: string },
  claims: readonly Claim[],
): { claims: ClaimRow[]; readings: ReadingRow[] } {
  const ordered = [...claims].sort((a, b) => a.start - b.start || a.end - b.end || a.index - b.index);
  const occurrences = countOccurrences(ordered);
  const rows = ordered.map((each, i) => toRows(ids, each, occurrences[i] ?? 0));
  return { claims: rows.map(({ claim }) => claim), readings: rows.map(({ reading }) => reading) };
}

/** For each claim, how many other spans with the same words stand before it. */
function countOccurrences(ordered: readonly Claim[]): number[] {
  const seen = new Map<string, { count: number; start: number; end: number }>();
  return ordered.map(({ quote, start, end }) => {
    const words = normaliseQuote(quote);
    const last = seen.get(words);
    const isSameSpan = last?.start === start && last.end === end;
    const count = last === undefined ? 0 : isSameSpan ? last.count : last.count + 1;
    seen.set(words, { count, start, end });
    return count;
  });
}

function toRows(
  { documentId, versionId, runId }: { documentId: string; versionId: string; runId: string },
  claim: Claim,
  occurrence: number,
): { claim: ClaimRow; reading: ReadingRow } {
  const { id: _, start, end, index, quote, ...reading } = claim;
  const id = claimId(versionId, start, end, index);
  const anchor = anchorId(documentId, quote, occurrence);
  return {
    claim: { id, versionId, documentId, start, end, index, quote, anchorId: anchor },
    reading: { claimId: id, runId, ...reading },
  };
}
