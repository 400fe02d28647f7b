import type { Database } from '../../connect.ts';
import { version } from '../../tables/document.ts';
import { anyOf } from '../any-of.ts';

/** The text of each version. */
export async function listTextsByVersion(
  db: Database,
  versions: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .select({ id: version.id, text: version.text })
    .from(version)
    .where(anyOf(version.id, versions));
  return new Map(rows.map((row) => [row.id, row.text]));
}
