import type { Database } from '@attribune/store/connect';
import type { Context } from './context.ts';
import { oneLoader } from './one-loader.ts';

/** Reads the list that belongs to each key, in one statement for all keys. */
type ReadLists<Value> = (
  db: Database,
  keys: readonly string[],
) => Promise<ReadonlyMap<string, readonly Value[]>>;

/** The list of one key; empty where the store knows nothing. Calls of one request are batched. */
export type ListLoader<Value> = { readonly load: (key: string) => Promise<readonly Value[]> };

/** A loader of lists for each request. */
export function listLoader<Value>(read: ReadLists<Value>): (context: Context) => ListLoader<Value> {
  const lists = oneLoader(read);
  return (context) => ({ load: async (key) => (await lists(context).load(key)) ?? [] });
}
