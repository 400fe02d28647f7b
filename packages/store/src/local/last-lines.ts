import { readFileSync } from 'node:fs';

/** The end of a server's log in one line: what it said before it gave up. */
export function lastLines(file: string): string {
  return readFileSync(file, 'utf8').trim().split('\n').slice(-4).join(' | ');
}
