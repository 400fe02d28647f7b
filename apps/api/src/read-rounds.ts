import { createContextCache } from '@pothos/core';
import type { Context } from './context.ts';

/** The reads of one request, in rounds. */
export type ReadRounds = {
  /** Does one read; loaders wait for it. */
  readonly run: <Value>(read: () => Promise<Value>) => Promise<Value>;
  /** Takes a loader’s batch into the next round (`batchScheduleFn` of DataLoader). */
  readonly schedule: (dispatch: () => void) => void;
};

/**
 * Loaders send what they gathered only when no read of the request is under way and nothing is left to be asked for. So
 * the number of statements follows from the shape of the operation alone: not from which answer of the database happens
 * to come first, and not from the size of a page.
 */
export const readRounds = createContextCache((_context: Context): ReadRounds => {
  let running = 0;
  let isPlanned = false;
  let waiting: (() => void)[] = [];
  const startRound = () => {
    isPlanned = false;
    if (running > 0) return;
    const round = waiting;
    waiting = [];
    for (const dispatch of round) dispatch();
  };
  // setImmediate: every resolver that can go on has gone on by then.
  const plan = () => {
    if (isPlanned || running > 0 || waiting.length === 0) return;
    isPlanned = true;
    setImmediate(startRound);
  };
  return {
    run: async (read) => {
      running++;
      try {
        return await read();
      } finally {
        running--;
        plan();
      }
    },
    schedule: (dispatch) => {
      waiting.push(dispatch);
      plan();
    },
  };
});
