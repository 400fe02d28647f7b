// Loaded into every part with `node --import`: when the supervisor is gone, even by kill -9, its end of this part's
// standard input closes, and the part ends itself as if it had been asked to.
process.stdin.on('end', () => process.kill(process.pid, 'SIGTERM'));
process.stdin.on('error', () => process.kill(process.pid, 'SIGTERM'));
process.stdin.resume();
process.stdin.unref?.();
