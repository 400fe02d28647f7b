import { readFileSync } from 'node:fs';

/**
 * Whether a process with that number lives and its command line holds all of the words. Numbers are used again after a
 * crash or a reboot, so that the number alone proves nothing. Without /proc the number must do.
 */
export function isRunning(pid: number, ...words: readonly string[]): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    const isZombie = /^State:\s+Z/mu.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return !isZombie && words.every((word) => command.includes(word));
  } catch {
    return process.platform !== 'linux';
  }
}
