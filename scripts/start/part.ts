import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

export type PartOptions = {
  readonly name: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly log: string;
};

/** One process of the running product: the servers, the API, the worker, the site. Its output goes to its log. */
export class Part {
  readonly name: string;
  readonly exited: Promise<string>;
  readonly #child: ChildProcess;
  readonly #log: string;
  #stopping = false;

  constructor(options: PartOptions) {
    this.name = options.name;
    this.#log = options.log;
    mkdirSync(dirname(options.log), { recursive: true });
    const log = createWriteStream(options.log, { flags: 'w' });
    // Its own process group: Ctrl-C reaches the supervisor alone, which then stops the parts in order.
    this.#child = spawn(process.execPath, [...options.args], {
      cwd: options.cwd,
      env: options.env,
      stdio: ['pipe', 'pipe', 'pipe'],
      detached: true,
    });
    this.#child.stdout?.on('data', (chunk) => log.write(chunk));
    this.#child.stderr?.on('data', (chunk) => log.write(chunk));
    this.exited = new Promise((resolve) => {
      this.#child.on('error', (error) => resolve(error.message));
      this.#child.on('exit', (code, signal) => resolve(signal ? `signal ${signal}` : `exit code ${code}`));
    });
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  get isStopping(): boolean {
    return this.#stopping;
  }

  /** Resolves with the first line of standard output that `accept` turns into a value. */
  firstLine<T>(accept: (line: string) => T | null): Promise<T> {
    return new Promise((resolve) => {
      let rest = '';
      const read = (chunk: Buffer) => {
        const lines = (rest + chunk.toString()).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) {
          const value = accept(line);
          if (value !== null) {
            this.#child.stdout?.off('data', read);
            resolve(value);
          }
        }
      };
      this.#child.stdout?.on('data', read);
    });
  }

  /** The end of what it printed, for a message about its crash. */
  lastLines(count = 15): string {
    return readFileSync(this.#log, 'utf8').trimEnd().split('\n').slice(-count).join('\n');
  }

  /** SIGTERM, then SIGKILL to its whole group after `patience` milliseconds. */
  async stop(patience = 10_000): Promise<void> {
    this.#stopping = true;
    const pid = this.#child.pid;
    if (pid === undefined || this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    this.#child.kill('SIGTERM');
    const timer = setTimeout(() => killGroup(pid), patience);
    await this.exited;
    clearTimeout(timer);
  }
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // it ended between the timer and the signal
  }
}
