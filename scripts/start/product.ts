import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { removeData } from '../../packages/store/src/local/remove-data.ts';
import { NEXT } from './build-site.ts';
import type { Settings } from './env.ts';
import type { StartLock } from './lock.ts';
import { Part } from './part.ts';
import { waitForAnswer } from './wait-for-answer.ts';

const TETHER = join(import.meta.dirname, 'tether.mjs');

export type ProductOptions = {
  readonly root: string;
  readonly env: NodeJS.ProcessEnv;
  readonly settings: Settings;
  readonly lock: StartLock;
};

/** What the servers say of themselves when they are ready. */
type Services = { databaseUrl: string; meiliUrl: string | null; meiliKey: string | null };

/** The parts of the running product and the order in which they end: site, API, worker, servers. */
export class Product {
  readonly logFolder: string;
  readonly #options: ProductOptions;
  readonly #parts: Part[] = [];
  #services: Services | null = null;
  #stopping = false;

  constructor(options: ProductOptions) {
    this.#options = options;
    this.logFolder = join(options.settings.dataFolder, 'logs');
  }

  get isStopping(): boolean {
    return this.#stopping;
  }

  get startedAt(): number {
    return this.#options.settings.startedAt;
  }

  /** Starts the embedded servers that no setting replaces, and waits until they answer. */
  async startServices(): Promise<string> {
    const part = this.#start('servers', [join('packages', 'store', 'src', 'local', 'serve.ts')]);
    this.#services = await this.#until(part, part.firstLine(parseServices));
    return this.#services.meiliUrl ? '' : 'no Meilisearch here: Postgres answers searches';
  }

  async startWorker(): Promise<void> {
    this.#start('worker', [join('apps', 'cli', 'src', 'main.ts'), 'worker']);
  }

  async startApi(port: number): Promise<void> {
    const part = this.#start('API', [join('apps', 'api', 'src', 'main.ts')], {
      API_PORT: String(port),
      API_HOST: '127.0.0.1',
    });
    await this.#until(part, waitForAnswer(`http://127.0.0.1:${port}/ready`));
  }

  async startWeb(port: number, apiPort: number): Promise<void> {
    const env = { ...this.siteEnvironment(port, apiPort), NODE_ENV: 'production' };
    const part = this.#start('site', [NEXT, 'start', '--port', String(port)], env, 'apps/web');
    await this.#until(part, waitForAnswer(`http://127.0.0.1:${port}/`));
  }

  /** What the site must know when it is built and when it runs. */
  siteEnvironment(port: number, apiPort: number): NodeJS.ProcessEnv {
    return {
      ...this.#options.env,
      API_URL: `http://127.0.0.1:${apiPort}/graphql`,
      PUBLIC_URL: this.#options.settings.publicUrl ?? `http://localhost:${port}`,
    };
  }

  /** Runs one attribune command to its end and returns what it printed; throws with its last lines when it fails. */
  run(
    args: readonly string[],
    note: (text: string) => void,
    accepted: readonly number[] = [0],
  ): Promise<string> {
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [join('apps', 'cli', 'src', 'main.ts'), ...args], {
        cwd: this.#options.root,
        env: this.#environment(),
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let output = '';
      let errors = '';
      child.stdout.on('data', (chunk) => {
        output += chunk;
      });
      child.stderr.on('data', (chunk) => {
        errors = (errors + chunk).slice(-4000);
        note(String(chunk).trim().split('\n').at(-1) ?? '');
      });
      child.on('error', reject);
      child.on('exit', (code) => {
        if (accepted.includes(code ?? 1)) resolve(output);
        else reject(new Error(`attribune ${args.join(' ')} ended with ${code}:\n${errors || output}`));
      });
    });
  }

  /** Deletes what the embedded servers hold. Refused where the data live elsewhere: that is not this command's to delete. */
  emptyData(): void {
    if (this.#options.settings.ownDatabase) {
      throw new Error(
        '--fresh deletes the embedded servers’ data only. DATABASE_URL names a database of yours: empty it yourself.',
      );
    }
    removeData(this.#options.settings.dataFolder);
    this.#options.lock.renew();
  }

  /** Stops every part in reverse order of their start, once, and ends this process. */
  async shutDown(code: number): Promise<void> {
    if (this.#stopping) return;
    this.#stopping = true;
    if (code === 0) console.log('\nStopping …');
    for (const part of [...this.#parts].reverse()) await part.stop();
    this.#options.lock.release();
    process.exit(code);
  }

  #environment(): NodeJS.ProcessEnv {
    const { databaseUrl, meiliUrl, meiliKey } = this.#services ?? {
      databaseUrl: null,
      meiliUrl: null,
      meiliKey: null,
    };
    return {
      ...this.#options.env,
      ATTRIBUNE_DATA: this.#options.settings.dataFolder,
      ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
      ...(meiliUrl ? { MEILI_URL: meiliUrl } : {}),
      ...(meiliKey ? { MEILI_KEY: meiliKey } : {}),
    };
  }

  #start(name: string, args: readonly string[], env: NodeJS.ProcessEnv = {}, folder = '.'): Part {
    const part = new Part({
      name,
      args: ['--import', TETHER, ...args],
      cwd: join(this.#options.root, folder),
      env: { ...this.#environment(), ...env },
      log: join(this.logFolder, `${name}.log`),
    });
    this.#parts.push(part);
    if (part.pid !== undefined) this.#options.lock.note(name, part.pid);
    part.exited.then((how) => this.#onExit(part, how));
    return part;
  }

  /** A part that ends by itself takes the rest down with it: half a product would look like a whole one. */
  async #onExit(part: Part, how: string): Promise<void> {
    if (part.isStopping || this.#stopping) return;
    console.error(
      `\n✗ The ${part.name} ended by itself (${how}). The end of its log, ${join(this.logFolder, `${part.name}.log`)}:\n${part.lastLines()}`,
    );
    await this.shutDown(1);
  }

  #until<T>(part: Part, ready: Promise<T>): Promise<T> {
    const ended = part.exited.then((how) =>
      Promise.reject(new Error(`The ${part.name} did not become ready (${how}).`)),
    );
    return Promise.race([ready, ended]);
  }
}

function parseServices(line: string): Services | null {
  if (!line.startsWith('{')) return null;
  const said = JSON.parse(line) as Partial<Services>;
  return said.databaseUrl
    ? { databaseUrl: said.databaseUrl, meiliUrl: said.meiliUrl ?? null, meiliKey: said.meiliKey ?? null }
    : null;
}
