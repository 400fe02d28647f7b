import { once } from 'node:events';
import { EXIT } from '../exit-codes.ts';

/** Writes to standard output and waits where the reader is slower, so that a large answer is never held in memory. */
export async function writeOut(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** A reader that has seen enough (`| head`) closes the pipe: that is no fault, and nothing is left to do. */
export function endQuietlyOnBrokenPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.well);
    throw error;
  });
}
