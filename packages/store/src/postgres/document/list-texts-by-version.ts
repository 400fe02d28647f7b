import type { Database } from '../../connect.ts';
import { version } from '../../tables/document.ts';
import { anyOf } from '../any-of.ts';
import { prepared } from '../prepared.ts';

const ask = prepared('texts_by_version', (db, keys) =>
  db.select({ id: version.id, text: version.text }).from(version).where(anyOf(version.id, keys)),
);

/** The text of each version. */
export async function listTextsByVersion(
  db: Database,
  versions: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await ask(db, versions);
  return new Map(rows.map((row) => [row.id, row.text]));
}
