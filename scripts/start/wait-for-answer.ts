import { setTimeout as sleep } from 'node:timers/promises';

/** Resolves when an address answers below 500; throws after `patience` milliseconds with the last thing it said. */
export async function waitForAnswer(address: string, patience = 60_000): Promise<void> {
  const until = Date.now() + patience;
  let last = 'no answer';
  while (Date.now() < until) {
    try {
      const response = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(15_000) });
      await response.body?.cancel();
      if (response.status < 500) return;
      last = `status ${response.status}`;
    } catch (error) {
      last = error instanceof Error ? String(error.cause ?? error.message) : String(error);
    }
    await sleep(100);
  }
  throw new Error(`${address} did not answer within ${patience / 1000} s: ${last}`);
}
