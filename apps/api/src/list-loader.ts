import type { Database } from '@attribune/store/connect';
import { createContextCache } from '@pothos/core';
import DataLoader from 'dataloader';
import type { Context } from './context.ts';

/** Reads the list that belongs to each key, in one statement for all keys. */
type ReadLists<Value> = (
  db: Database,
  keys: readonly string[],
) => Promise<ReadonlyMap<string, readonly Value[]>>;

/** A loader for each request that batches by key; an empty list where the store knows nothing. */
export function listLoader<Value>(
  read: ReadLists<Value>,
): (context: Context) => DataLoader<string, readonly Value[]> {
  return createContextCache(
    (context: Context) =>
      new DataLoader<string, readonly Value[]>(async (keys) => {
        const found = await read(context.db, keys);
        return keys.map((key) => found.get(key) ?? []);
      }),
  );
}
