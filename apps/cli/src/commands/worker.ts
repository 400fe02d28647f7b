import type { Command } from 'commander';

/** Adds `attribune worker` to the program; its text for readers is the description below. */
export function addWorker(program: Command): void {
  program
    .command('worker')
    .summary('run the queue: make stories, tell search, read documents anew')
    .description(
      'Runs the queue until SIGTERM or Ctrl-C, then finishes the tasks at hand. Any number of workers may run, on any ' +
        'number of machines. Prints one JSON line for each task.',
    )
    .action(async () => {
      const { runWorker } = await import('../worker/run-worker.ts');
      await runWorker();
    });
}
