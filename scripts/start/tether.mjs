// Loaded into every part with `node --import`: when the supervisor is gone, even by kill -9, its end of this part's
// standard input closes, and the part ends itself as if it had been asked to.
import { isMainThread } from 'node:worker_threads';

// Threads load it too, and theirs is another standard input, which ends at once.
if (isMainThread) {
  const end = () => process.kill(process.pid, 'SIGTERM');
  process.stdin.on('end', end).on('error', end).resume();
  process.stdin.unref?.();
}
