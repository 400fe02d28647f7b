import type { Database } from '../../connect.ts';
import { version } from '../../tables/document.ts';
import { anyOf } from '../any-of.ts';
import { prepared } from '../prepared.ts';

/** A version without its text. */
export type VersionRow = {
  readonly id: string;
  readonly documentId: string;
  readonly sha256: string;
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly createdAt: string;
};

const ask = prepared('versions_by_id', (db, keys) =>
  db
    .select({
      id: version.id,
      documentId: version.documentId,
      sha256: version.sha256,
      title: version.title,
      publishedAt: version.publishedAt,
      createdAt: version.createdAt,
    })
    .from(version)
    .where(anyOf(version.id, keys)),
);

/** Versions by id, in no order. */
export async function listVersionsById(db: Database, ids: readonly string[]): Promise<VersionRow[]> {
  return ask(db, ids);
}
