/**
 * `npm start` on Node 24: starts the servers, migrates, ingests, builds and serves, in the order of `start`, and stops
 * everything it started when it is asked to or when one part fails.
 */
import { join } from 'node:path';
import { phase, secondsSince } from '../install/progress.mjs';
import { childEnvironment, pinnedPnpm } from '../install/toolchain.mjs';
import { buildSite } from './build-site.ts';
import { parseSettings, type Settings } from './env.ts';
import { ingestCorpora } from './ingest-corpora.ts';
import { StartLock } from './lock.ts';
import { HELP, parseStartOptions, type StartOptions } from './options.ts';
import { findPort, isFree } from './ports.ts';
import { Product } from './product.ts';

const ROOT = join(import.meta.dirname, '..', '..');
type Ports = { readonly web: number; readonly api: number };

const options = parseStartOptions(process.argv.slice(2));
if (options === 'help') {
  console.log(HELP);
  process.exit(0);
}
const settings = parseSettings();
if ('faults' in options || 'faults' in settings) {
  const faults = [
    ...('faults' in options ? options.faults : []),
    ...('faults' in settings ? settings.faults : []),
  ];
  console.error(`npm start cannot begin:\n${faults.map((fault) => `  - ${fault}`).join('\n')}\n\n${HELP}`);
  process.exit(2);
}
await main(options, settings);

async function main(options: StartOptions, settings: Settings): Promise<void> {
  const lock = new StartLock(settings.dataFolder);
  const holder = lock.acquire();
  if (holder !== null) {
    console.error(
      `Another npm start (process ${holder}) uses ${settings.dataFolder}. Stop it, or set ATTRIBUNE_DATA to another folder.`,
    );
    process.exit(1);
  }
  const product = new Product({ root: ROOT, env: childEnvironment(), settings, lock });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => product.shutDown(0));
  try {
    await start(product, options, settings);
  } catch (error) {
    if (product.isStopping) return;
    console.error(`\n${error instanceof Error ? error.message : String(error)}`);
    await product.shutDown(1);
  }
}

async function start(product: Product, options: StartOptions, settings: Settings): Promise<void> {
  const ports = await choosePorts(options, settings);
  if (options.fresh) await phase('Fresh data', async () => product.emptyData());
  // The build is the longest phase and needs no server: it runs beside the others and is waited for last.
  const building = buildSite(product.siteEnvironment(ports.web, ports.api), () => {});
  building.catch(() => {}); // its failure is told by the phase that waits for it
  await phase('Postgres and Meilisearch', () => product.startServices());
  await phase('Migrations', (note) => product.run(['migrate'], note).then(() => ''));
  await product.startWorker();
  await phase('Documents', (note) => ingestCorpora(product, options.corpus, note));
  await phase('API', () => product.startApi(ports.api));
  await phase('Site', () => building);
  await phase('Web server', () => product.startWeb(ports.web, ports.api));
  const token = (await product.run(['admin-token'], () => {})).trim();
  announce(product, ports, token);
}

async function choosePorts(options: StartOptions, settings: Settings): Promise<Ports> {
  if (options.port !== null && !(await isFree(options.port))) {
    throw new Error(
      `Port ${options.port} is taken. Choose another with --port, or leave --port out and the next free one is used.`,
    );
  }
  const web = options.port === null ? await findPort(settings.webPort) : { port: options.port, taken: [] };
  const api = await findPort(settings.apiPort, [web.port]);
  for (const [port, other] of [
    ...web.taken.map((p) => [p, web.port]),
    ...api.taken.map((p) => [p, api.port]),
  ]) {
    if (port !== web.port) console.log(`! Port ${port} is taken; ${other} is used instead.`);
  }
  return { web: web.port, api: api.port };
}

function announce(product: Product, ports: Ports, token: string): void {
  console.log(`
  Attribune is up after ${secondsSince(product.startedAt)} s.

    Site      http://localhost:${ports.web}
    GraphQL   http://localhost:${ports.web}/graphql
    Admin     http://localhost:${ports.web}/admin
    Token     ${token}
    Logs      ${product.logFolder}

  Your own documents:  npx -y ${pinnedPnpm()} attribune ingest PATH
  Ctrl-C stops everything.`);
}
