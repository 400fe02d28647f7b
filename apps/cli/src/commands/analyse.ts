import { type Command, Option } from 'commander';
import { resolveTyped } from '../env.ts';
import { EXIT } from '../exit-codes.ts';

/** Adds `attribune analyse` to the program; its text for readers is the description below. */
export function addAnalyse(program: Command): void {
  program
    .command('analyse')
    .summary('read documents and print claims, points and stories; nothing is stored')
    .description(
      'Reads documents, one JSON object a line on standard input ({"id", "text", "title"?, "publisher"?, "publishedAt"?}), ' +
        'or from files and folders, and prints one JSON object (docs/contracts/analyse.md). Nothing is stored, no server is needed.',
    )
    .addOption(new Option('--format <format>', 'form of the output').choices(['json']).default('json'))
    .option('--input <path...>', 'files or folders to read instead of standard input')
    .action(async ({ input }: { input?: string[] }) => {
      const { printAnalysis } = await import('../analyse/print-analysis.ts');
      const { listLines } = await import('@attribune/ingest/analyse/list-lines');
      const { listPlaces } = await import('@attribune/ingest/load-documents');
      const sources = input ? listPlaces(input.map(resolveTyped)) : listLines(process.stdin);
      process.exitCode = (await printAnalysis(sources)) === 0 ? EXIT.well : EXIT.problems;
    });
}
