import type { Pool } from 'pg';
import { z } from 'zod';

const Column = z.object({ table: z.string(), name: z.string(), type: z.string(), rest: z.string() });
const Definition = z.object({ table: z.string(), name: z.string(), definition: z.string() });
const Routine = z.object({ definition: z.string() });

/** What a database holds of ours, in an order of its own that does not depend on how it came about. */
export type SchemaParts = {
  readonly extensions: readonly string[];
  readonly functions: readonly string[];
  readonly columns: readonly z.infer<typeof Column>[];
  readonly constraints: readonly z.infer<typeof Definition>[];
  readonly indexes: readonly z.infer<typeof Definition>[];
};

/** Reads the catalogue; the queue's own schema is graphile-worker's business and is left out. */
export async function readSchema(pool: Pool): Promise<SchemaParts> {
  const rowsOf = async (query: string) => (await pool.query<Record<string, unknown>>(query)).rows;
  const [extensions, functions, columns, constraints, indexes] = await Promise.all([
    rowsOf(`select extname as definition from pg_extension where extname <> 'plpgsql' order by extname`),
    rowsOf(`select pg_get_functiondef(p.oid) as definition from pg_proc p
      where p.pronamespace = 'public'::regnamespace and not exists (
        select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
      order by p.proname`),
    rowsOf(`select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
        concat(case when a.attnotnull then ' not null' end, ' default ' || pg_get_expr(d.adbin, d.adrelid)) as rest
      from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
      order by c.relname collate "C", a.attname collate "C"`),
    rowsOf(`select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
      from pg_constraint where connamespace = 'public'::regnamespace and contype <> 'n'
      order by conrelid::regclass::text collate "C", conname collate "C"`),
    rowsOf(`select i.tablename as table, i.indexname as name, i.indexdef as definition from pg_indexes i
      where i.schemaname = 'public' and not exists (
        select from pg_constraint k where k.conname = i.indexname and k.connamespace = 'public'::regnamespace)
      order by i.tablename collate "C", i.indexname collate "C"`),
  ]);
  return {
    extensions: extensions.map((row) => Routine.parse(row).definition),
    functions: functions.map((row) => Routine.parse(row).definition),
    columns: columns.map((row) => Column.parse(row)),
    constraints: constraints.map((row) => Definition.parse(row)),
    indexes: indexes.map((row) => Definition.parse(row)),
  };
}
