import type { Command } from 'commander';

/** Adds `attribune status` to the program; its text for readers is the description below. */
export function addStatus(program: Command): void {
  program
    .command('status')
    .summary('say how much there is, what waits, and which servers answer')
    .option('--json', 'print one JSON object')
    .action(async ({ json = false }: { json?: boolean }) => {
      const { printStatus } = await import('../status/print-status.ts');
      await printStatus(json);
    });
}
