import { existsSync, mkdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

type Held = { pid: number; parts: Record<string, number> };

/**
 * One `npm start` for one data folder. The file names the process that holds it and its parts, so that a start after
 * a kill -9 can end what was left behind.
 */
export class StartLock {
  readonly #file: string;
  readonly #held: Held = { pid: process.pid, parts: {} };

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#file = join(folder, 'start.json');
  }

  /** Takes the lock, or returns the process id of the live start that holds it. Ends parts that a dead start left. */
  acquire(): number | null {
    const before = this.#read();
    if (before && before.pid !== process.pid && isStart(before.pid)) return before.pid;
    for (const pid of Object.values(before?.parts ?? {})) if (isOurs(pid)) process.kill(pid, 'SIGTERM');
    this.#write();
    return null;
  }

  /** Writes the lock again after its folder was emptied. */
  renew(): void {
    mkdirSync(dirname(this.#file), { recursive: true });
    this.#write();
  }

  /** Notes a part's process id. */
  note(part: string, pid: number): void {
    this.#held.parts[part] = pid;
    this.#write();
  }

  release(): void {
    rmSync(this.#file, { force: true });
  }

  #read(): Held | null {
    try {
      return JSON.parse(readFileSync(this.#file, 'utf8')) as Held;
    } catch {
      return null; // absent, or cut short by a crash: nobody holds it
    }
  }

  #write(): void {
    writeFileSync(this.#file, JSON.stringify(this.#held));
  }
}

/** A live process that is a start: a process id may have been given to a stranger since, and a dead one may not be reaped yet. */
function isStart(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  if (!existsSync('/proc/self')) return true; // no way to look closer on this system
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('supervise.ts');
  } catch {
    return false;
  }
}

/** Only a process that works in this repository is ended: all parts do, whatever they call themselves. */
function isOurs(pid: number): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`).startsWith(join(import.meta.dirname, '..', '..'));
  } catch {
    return false;
  }
}
