// Loaded into every part with `node --import`: when the supervisor is gone, even by kill -9, its end of this part's
// standard input closes, and the part ends itself as if it had been asked to.
// Threads of a part load this file too, and their standard input is empty from the start: only the part itself is tied.
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  process.stdin.on('end', () => process.kill(process.pid, 'SIGTERM'));
  process.stdin.on('error', () => process.kill(process.pid, 'SIGTERM'));
  process.stdin.resume();
  process.stdin.unref?.();
}
