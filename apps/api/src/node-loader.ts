import type { Database } from '@attribune/store/connect';
import type { Context } from './context.ts';
import { oneLoader } from './one-loader.ts';

/** Reads nodes by id, in no order, in one statement. */
type ReadNodes<Row> = (db: Database, ids: readonly string[]) => Promise<readonly Row[]>;

/** What a loadable node of Pothos loads with: the nodes that there are, in no order. */
export function nodeLoader<Row extends { readonly id: string }>(
  read: ReadNodes<Row>,
): (ids: string[], context: Context) => Promise<(Row | Error)[]> {
  const nodes = oneLoader(async (db, ids) => new Map((await read(db, ids)).map((row) => [row.id, row])));
  return async (ids, context) =>
    (await nodes(context).loadMany(ids)).filter((node): node is Row | Error => node !== null);
}
