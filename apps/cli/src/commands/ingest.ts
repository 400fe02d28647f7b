import type { Command } from 'commander';
import { resolveTyped } from '../env.ts';

/** Adds `attribune ingest` to the program; its text for readers is the description below. */
export function addIngest(program: Command): void {
  program
    .command('ingest')
    .summary('take files in, make their stories, tell search')
    .description(
      'Takes in files and, recursively, folders: .txt .md .html .htm .jsonl. Plain text may begin with lines such as ' +
        '“Title:”, “Outlet:”, “Date:” and “URL:”; a line of .jsonl is {"text", "title"?, "publisher"?, "url"?, "publishedAt"?}. ' +
        'The same content twice adds nothing. What cannot be taken is named with a remedy, and the rest goes in.',
    )
    .argument('<path...>', 'files or folders')
    .option('--json', 'print JSON lines: one for each document and problem, and the totals last')
    .action(async (paths: string[], { json = false }: { json?: boolean }) => {
      const { runIngest } = await import('../ingest/run-ingest.ts');
      process.exitCode = await runIngest(paths.map(resolveTyped), json);
    });
}
