import pg from 'pg';

const PATIENCE_MS = 60_000;
const PAUSE_MS = 25;

/**
 * Resolves with null as soon as the server takes connections, or with the last refusal after a minute or once the
 * signal says that there is nothing left to wait for.
 */
export async function waitForPostgres(url: string, signal: AbortSignal): Promise<string | null> {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
    client.on('error', () => {});
    try {
      await client.connect();
      await client.end();
      return null;
    } catch (error) {
      if (signal.aborted || performance.now() > deadline)
        return error instanceof Error ? error.message : 'no answer';
    }
    await new Promise((wake) => setTimeout(wake, PAUSE_MS));
  }
}
