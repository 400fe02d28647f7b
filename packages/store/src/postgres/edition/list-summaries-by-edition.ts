import type { SummarySentence } from '@attribune/schema/story';
import { and, asc, eq } from 'drizzle-orm';
import type { Database } from '../../connect.ts';
import { citation, edition, summarySentence } from '../../tables/edition.ts';
import { anyOf } from '../any-of.ts';
import { listsByKey } from '../by-key.ts';
import { prepared } from '../prepared.ts';
import { numberCitations } from './number-citations.ts';

/** A published sentence; a citation's number is that of its claim within the summary, from 1. */
export type SummarySentenceRow = Omit<SummarySentence, 'citations' | 'point'> & {
  readonly storyId: string;
  readonly editionId: string;
  readonly position: number;
  readonly pointId: string;
  readonly citations: readonly { readonly number: number; readonly claimId: string }[];
};

const ask = prepared('summaries_by_edition', (db, keys) =>
  db
    .select({
      storyId: edition.storyId,
      editionId: summarySentence.editionId,
      position: summarySentence.position,
      section: summarySentence.section,
      pointId: summarySentence.pointId,
      text: summarySentence.text,
      derived: summarySentence.derived,
      claimId: citation.claimId,
    })
    .from(summarySentence)
    .innerJoin(edition, eq(edition.id, summarySentence.editionId))
    .innerJoin(
      citation,
      and(eq(citation.editionId, summarySentence.editionId), eq(citation.sentence, summarySentence.position)),
    )
    .where(anyOf(summarySentence.editionId, keys))
    .orderBy(summarySentence.editionId, asc(summarySentence.position), asc(citation.position)),
);

/** The sentences of each edition with their citations, in order. */
export async function listSummariesByEdition(
  db: Database,
  editions: readonly string[],
): Promise<ReadonlyMap<string, readonly SummarySentenceRow[]>> {
  const rows = await ask(db, editions);
  const byEdition = listsByKey(
    rows,
    (row) => row.editionId,
    (row) => row,
  );
  return new Map([...byEdition].map(([id, cited]) => [id, numberCitations(cited)]));
}
