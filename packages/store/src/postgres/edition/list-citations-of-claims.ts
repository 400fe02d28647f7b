import { and, eq, isNull } from 'drizzle-orm';
import type { Database } from '../../connect.ts';
import { citation, edition } from '../../tables/edition.ts';
import { anyOf } from '../any-of.ts';
import { listsByKey } from '../by-key.ts';
import { prepared } from '../prepared.ts';

/** Where a claim is cited: a sentence of a current edition. */
export type CitedIn = { readonly editionId: string; readonly position: number };

const ask = prepared('citations_of_claims', (db, keys) =>
  db
    .selectDistinct({ claimId: citation.claimId, editionId: citation.editionId, position: citation.sentence })
    .from(citation)
    .innerJoin(edition, and(eq(edition.id, citation.editionId), isNull(edition.to)))
    .where(anyOf(citation.claimId, keys))
    .orderBy(citation.claimId, citation.editionId, citation.sentence),
);

/** The sentences of current editions that rest on each claim, in order. */
export async function listCitationsOfClaims(
  db: Database,
  claims: readonly string[],
): Promise<ReadonlyMap<string, readonly CitedIn[]>> {
  const rows = await ask(db, claims);
  return listsByKey(
    rows,
    (row) => row.claimId,
    ({ editionId, position }) => ({ editionId, position }),
  );
}
