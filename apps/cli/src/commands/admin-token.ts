import type { Command } from 'commander';

/** Adds `attribune admin-token` to the program; its text for readers is the description below. */
export function addAdminToken(program: Command): void {
  program
    .command('admin-token')
    .summary('print the token that admin mutations ask for')
    .description(
      'Prints the admin token: ADMIN_TOKEN where it is set, else the one kept in the data folder, readable by its owner ' +
        'only, made at the first call.',
    )
    .action(async () => {
      const { getAdminToken } = await import('@attribune/store/local/admin-token');
      process.stdout.write(`${getAdminToken()}\n`);
    });
}
