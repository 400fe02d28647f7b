import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { canReach } from './can-reach.ts';
import { LocalServerError } from './local-server-error.ts';
import { getPostgresFolder } from './postgres-binaries.ts';
import type { ServerUser } from './postgres-user.ts';

export type PostgresPlace = {
  /** Folder with `bin/`, readable by the server's user. */
  readonly binaries: string;
  /** Folder of the database cluster; may not exist yet. */
  readonly cluster: string;
  /** What was placed elsewhere than asked, in one line; null where nothing was. */
  readonly notice: string | null;
};

/** In the data folder: where the cluster really is, if not beside this file. */
const ELSEWHERE = 'postgres-folder';

/** Where the server's user can reach everything; survives a reboot, unlike /tmp on many systems. */
const REACHABLE = '/var/tmp';

/**
 * Decides where the binaries and the cluster are. A clone below a home of mode 0700, run by root, is closed to the
 * server's user: then both go below /var/tmp, and the data folder remembers it.
 */
export function placePostgres(data: string, user: ServerUser | null): PostgresPlace {
  const native = getPostgresFolder();
  openToPass(data, user);
  const here = join(data, 'postgres');
  const remembered = readElsewhere(data);
  const isHere = remembered === null && (existsSync(here) || canReach(data, user));
  const shelter = remembered ? dirname(remembered) : shelterOf(data);
  const cluster = isHere ? here : join(shelter, 'postgres');
  if (!isHere) makeShelter(shelter);
  if (!isHere && !remembered) writeFileSync(join(data, ELSEWHERE), `${cluster}\n`);
  const binaries = canReach(join(native, 'bin'), user) ? native : copyBinaries(native, shelterOf(data));
  const moved = [...(isHere ? [] : ['its data']), ...(binaries === native ? [] : ['its programs'])];
  const notice =
    moved.length === 0
      ? null
      : `PostgreSQL runs as another user, who cannot enter ${isHere ? dirname(native) : data}: ${moved.join(' and ')} ${moved.length === 1 && !isHere ? 'is' : 'are'} in ${shelter}`;
  return { binaries, cluster, notice };
}

/**
 * Lets the server's user pass through a data folder that is closed but lies where that user can go. Passing shows nothing:
 * every secret in it is closed by itself.
 */
function openToPass(data: string, user: ServerUser | null): void {
  if (canReach(data, user) || !canReach(dirname(data), user)) return;
  chmodSync(data, statSync(data).mode | 0o011);
}

/** Where the cluster is, if there is one: beside the data, or where the data folder says. */
export function findCluster(data: string): string {
  return readElsewhere(data) ?? join(data, 'postgres');
}

function readElsewhere(data: string): string | null {
  const file = join(data, ELSEWHERE);
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
}

function shelterOf(data: string): string {
  return join(REACHABLE, `attribune-${createHash('sha256').update(data).digest('hex').slice(0, 12)}`);
}

/** Anyone may write to /var/tmp: a folder there that is not ours is not trusted. */
function makeShelter(shelter: string): void {
  mkdirSync(shelter, { recursive: true });
  const made = lstatSync(shelter);
  if (!made.isDirectory() || made.uid !== process.getuid?.()) {
    throw new LocalServerError(
      `${shelter} belongs to someone else. Remove it, or set ATTRIBUNE_DATA to another folder.`,
    );
  }
  chmodSync(shelter, 0o711);
}

/** Copies the programs once; the name holds the package folder's hash, so that another version is copied anew. */
function copyBinaries(native: string, shelter: string): string {
  makeShelter(shelter);
  const version = createHash('sha256').update(native).digest('hex').slice(0, 8);
  const target = join(shelter, `programs-${version}`);
  if (existsSync(target)) return target;
  const unfinished = join(shelter, `${basename(target)}.unfinished`);
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(native, unfinished, { recursive: true, dereference: false, verbatimSymlinks: true });
  chmodSync(unfinished, 0o755);
  renameSync(unfinished, target);
  return target;
}
