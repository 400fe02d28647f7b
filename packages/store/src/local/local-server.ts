import type { ChildProcess } from 'node:child_process';

/** A server that this process started and must stop. */
export type LocalServer = {
  readonly url: string;
  readonly pid: number;
  /** Resolves when the process has ended, however it came; never rejects. */
  readonly ended: Promise<string>;
  /** Ends it in order, and by force where it does not follow. Can be called twice. */
  readonly stop: () => Promise<void>;
};

/** How long a server may take to end in order. */
const PATIENCE_MS = 8_000;

/** Resolves with the exit code or signal in words when the child has ended. */
export function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ? `signal ${signal}` : `exit code ${code}`));
  });
}

/** Sends the signal, waits, and kills what does not end. */
export async function stopChild(
  child: ChildProcess,
  ended: Promise<string>,
  signal: NodeJS.Signals,
): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  const force = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  await ended;
  clearTimeout(force);
}
