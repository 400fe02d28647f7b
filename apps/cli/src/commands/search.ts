import type { Command } from 'commander';

/** Adds `attribune search` to the program; its text for readers is the description below. */
export function addSearch(program: Command): void {
  program
    .command('search')
    .summary('find claims and stories; forgives misspellings')
    .argument('<query...>', 'words to look for')
    .option('--limit <number>', 'how many claims and stories at most', '10')
    .option('--json', 'print one JSON object')
    .action(
      async (
        words: string[],
        { limit, json = false }: { limit: string; json?: boolean },
        command: Command,
      ) => {
        if (!/^[1-9]\d{0,2}$/u.test(limit))
          command.error(`error: option '--limit <number>' takes 1 to 999, not '${limit}'`);
        const { printFound } = await import('../search/print-found.ts');
        await printFound({ query: words.join(' '), limit: Number(limit), json });
      },
    );
}
