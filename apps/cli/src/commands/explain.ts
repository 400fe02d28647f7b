import type { Command } from 'commander';
import { resolveTyped } from '../env.ts';
import { EXIT } from '../exit-codes.ts';

/** Adds `attribune explain` to the program; its text for readers is the description below. */
export function addExplain(program: Command): void {
  program
    .command('explain')
    .summary('show for each sentence of a file its role and the rules that fired')
    .description(
      'Reads a file (.txt .md .html .htm .jsonl) and shows for each sentence what the engine takes it for, why, and ' +
        'which claims it made of it. Nothing is stored.',
    )
    .argument('<file>', 'the file to explain')
    .option('--json', 'print one JSON object a document')
    .action(async (file: string, { json = false }: { json?: boolean }) => {
      const { printExplanations } = await import('../explain/print-explanations.ts');
      const refused = await printExplanations(resolveTyped(file), json);
      process.exitCode = refused === 0 ? EXIT.well : EXIT.problems;
    });
}
