import { createContextCache } from '@pothos/core';
import type { Context } from './context.ts';

/** The reads of one request, in rounds. */
export type ReadRounds = {
  /** Does one read as part of the present round. */
  readonly run: <Value>(read: () => Promise<Value>) => Promise<Value>;
  /** Takes a loader’s batch into the next round (`batchScheduleFn` of DataLoader). */
  readonly schedule: (dispatch: () => void) => void;
};

/**
 * Loaders send what they gathered only when no read of the request is under way and nothing is left to be asked for; and
 * the answers of a round are given out together, in the order in which they were asked for. So the number of statements
 * follows from the shape of the operation alone: not from which answer of the database happens to come first, and not
 * from the size of a page.
 */
export const readRounds = createContextCache((_context: Context): ReadRounds => {
  let running = 0;
  let isPlanned = false;
  let waiting: (() => void)[] = [];
  let answers: { give: () => void }[] = [];

  function startRound() {
    isPlanned = false;
    if (running > 0) return;
    const round = waiting;
    waiting = [];
    for (const dispatch of round) dispatch();
  }
  function plan() {
    if (isPlanned || running > 0 || waiting.length === 0) return;
    isPlanned = true;
    // By then every resolver that can go on has gone on.
    setImmediate(startRound);
  }
  function endRead() {
    running--;
    if (running > 0) return;
    const round = answers;
    answers = [];
    for (const { give } of round) give();
    plan();
  }
  return {
    run: <Value>(read: () => Promise<Value>) =>
      new Promise<Value>((resolve, reject) => {
        running++;
        const answer = { give: () => {} };
        answers.push(answer);
        read()
          .then(
            (value) => {
              answer.give = () => resolve(value);
            },
            (error: unknown) => {
              answer.give = () => reject(error);
            },
          )
          .finally(endRead);
      }),
    schedule: (dispatch) => {
      waiting.push(dispatch);
      plan();
    },
  };
});
