import type { Database } from '@attribune/store/connect';
import { createContextCache } from '@pothos/core';
import DataLoader from 'dataloader';
import type { Context } from './context.ts';
import { readRounds } from './read-rounds.ts';

/** Reads one value for each key, in one statement for all keys. */
type ReadMany<Value> = (db: Database, keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>;

/** A loader for each request that batches by key; null where the store knows nothing. */
export function oneLoader<Value>(
  read: ReadMany<Value>,
): (context: Context) => DataLoader<string, Value | null> {
  return createContextCache((context: Context) => {
    const rounds = readRounds(context);
    const load = async (keys: readonly string[]) => {
      const found = await rounds.run(() => read(context.db, keys));
      return keys.map((key) => found.get(key) ?? null);
    };
    return new DataLoader<string, Value | null>(load, { batchScheduleFn: rounds.schedule });
  });
}
