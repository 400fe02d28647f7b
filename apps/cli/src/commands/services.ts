import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Command } from 'commander';

/** Adds `attribune services` to the program; its text for readers is the description below. */
export function addServices(program: Command): void {
  program
    .command('services')
    .summary('run the embedded Postgres and Meilisearch until Ctrl-C')
    .description(
      'Starts the embedded servers that no setting replaces (DATABASE_URL, MEILI_URL), prints one JSON line with their ' +
        'addresses when they answer, and stops them at Ctrl-C or SIGTERM.',
    )
    .action(async () => {
      const { SERVE } = await import('../services/start-own-servers.ts');
      const child = spawn(process.execPath, [SERVE], { stdio: 'inherit' });
      // Ctrl-C reaches the child by itself; a SIGTERM reaches this process alone.
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
        process.on(signal, () => child.kill('SIGTERM'));
      const [code] = (await once(child, 'exit')) as [number | null];
      process.exitCode = code ?? 1;
    });
}
