import type { Database } from '../connect.ts';
import { dataVersion } from '../tables/data-version.ts';

/** A number that is another one after every change of what readers see. */
export async function getDataVersion(db: Database): Promise<number> {
  const [row] = await db.select({ value: dataVersion.value }).from(dataVersion);
  if (!row) throw new Error('The database holds no data version: it was not migrated.');
  return row.value;
}
