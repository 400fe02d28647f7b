import type { Command } from 'commander';

/** Adds `attribune migrate` to the program; its text for readers is the description below. */
export function addMigrate(program: Command): void {
  program
    .command('migrate')
    .summary('bring the database to the current tables')
    .description(
      'Brings the database to the current tables. Safe to call at any time and from several places at once.',
    )
    .action(async () => {
      const { withServices } = await import('../services/with-services.ts');
      // Every command migrates before it runs: this one has nothing left to do.
      await withServices(async () => process.stdout.write('The tables are current.\n'));
    });
}
