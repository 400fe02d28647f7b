import type { Command } from 'commander';

export function addReingest(program: Command): void {
  program
    .command('reingest')
    .summary('show what the present engine would read otherwise in a document, and accept it')
    .description(
      'Reads a document anew with the present engine. --preview shows which claims would be added, changed and lost, and\n' +
        'prints an id; --accept with that id makes the new reading the current one, in one transaction, and its stories anew.\n' +
        'Nothing is deleted: the earlier reading stays in the history.',
    )
    .argument('<document>', 'its id, its address, or its path as it was ingested')
    .option('--preview', 'show what would change; nothing changes yet')
    .option('--accept <id>', 'accept the preview of that id')
    .option('--json', 'print one JSON object')
    .action(async (document: string, options: ReingestOptions, command: Command) => {
      if ((options.preview === true) === (options.accept !== undefined)) {
        command.error('error: give either --preview or --accept ID');
      }
      const { runReingest } = await import('../reingest/run-reingest.ts');
      process.exitCode = await runReingest(document, options);
    });
}

export type ReingestOptions = {
  readonly preview?: boolean;
  readonly accept?: string;
  readonly json?: boolean;
};
