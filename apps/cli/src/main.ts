import { enableCompileCache } from 'node:module';
import { ENGINE_VERSION } from '@attribune/schema/engine';
import { Command } from 'commander';
import { addAdminToken } from './commands/admin-token.ts';
import { addAnalyse } from './commands/analyse.ts';
import { addCompare } from './commands/compare.ts';
import { addExplain } from './commands/explain.ts';
import { addIngest } from './commands/ingest.ts';
import { addMigrate } from './commands/migrate.ts';
import { addReingest } from './commands/reingest.ts';
import { addSearch } from './commands/search.ts';
import { addServices } from './commands/services.ts';
import { addStatus } from './commands/status.ts';
import { addWorker } from './commands/worker.ts';
import { EXIT } from './exit-codes.ts';
import { endQuietlyOnBrokenPipe } from './output/write-out.ts';

enableCompileCache();
endQuietlyOnBrokenPipe();

const program = new Command('attribune')
  .description(
    'News you can trace: what documents claim, in their exact words, and where they agree or conflict.',
  )
  .version(ENGINE_VERSION, '--version', 'print the version of the engine')
  // A wrong call is told apart from a fault (docs/errors.md); asking for help is neither.
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? EXIT.well : EXIT.problems))
  .showHelpAfterError('(attribune COMMAND --help shows what a command takes)')
  .addHelpText(
    'after',
    '\nExit codes: 0 all well, 1 a fault, 2 done, with problems that are named, or a wrong call.',
  );

/** Each file adds one command and loads what it needs only when it runs: `analyse` never loads a database driver. */
const COMMANDS = [
  addIngest,
  addSearch,
  addStatus,
  addReingest,
  addAnalyse,
  addExplain,
  addCompare,
  addWorker,
  addServices,
  addMigrate,
  addAdminToken,
];
for (const add of COMMANDS) add(program);

try {
  await program.parseAsync();
} catch (error) {
  const { describeFault } = await import('./output/describe-fault.ts');
  process.stderr.write(`${describeFault(error)}\n`);
  process.exitCode = EXIT.fault;
}
