import type { Store } from '../src/connect.ts';

/** Rows of every table of ours, by table name: what "adds nothing" is measured by. */
export async function countRows({ pool }: Store): Promise<Record<string, number>> {
  const { rows } = await pool.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' order by 1`,
  );
  const counts: Record<string, number> = {};
  for (const { name } of rows) {
    const { rows: counted } = await pool.query<{ count: number }>(`select count(*)::int from "${name}"`);
    counts[name] = counted[0]?.count ?? 0;
  }
  return counts;
}
