import { type Command, Option } from 'commander';
import { EXIT } from '../exit-codes.ts';

/** Adds `attribune compare` to the program; its text for readers is the description below. */
export function addCompare(program: Command): void {
  program
    .command('compare')
    .summary('say how far two short texts state the same thing, 0 to 1')
    .description(
      'Reads {"id", "a", "b"} a line on standard input and prints {"id", "score"} a line: how far a and b state the same ' +
        'thing, 0 to 1, by the matcher that groups claims. A malformed line is named on standard error.',
    )
    .addOption(new Option('--format <format>', 'form of the output').choices(['jsonl']).default('jsonl'))
    .action(async () => {
      const { printComparisons } = await import('../compare/print-comparisons.ts');
      process.exitCode = (await printComparisons(process.stdin)) === 0 ? EXIT.well : EXIT.problems;
    });
}
