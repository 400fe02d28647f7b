import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, extname, join, relative, sep } from 'node:path';
import type { Problem } from '@attribune/schema/problem';

/** A file that is to be read. `key` is its path from the ingest root, with `/` on every system. */
export type FilePlace = { readonly path: string; readonly key: string };

/** What a walk comes upon: a file, or a place that cannot be taken and why. */
export type Walked = { readonly file: FilePlace } | { readonly problem: Problem };

/** What a walk passes over on purpose, counted so that nothing is dropped in silence. */
export type WalkTally = { hidden: number };

export const KNOWN_EXTENSIONS = ['.txt', '.md', '.html', '.htm', '.jsonl'] as const;

/**
 * Every file below the given places, in the order of the places and then of the names (by code unit, so that every
 * system gives the same order). A folder that was given is an ingest root: keys are paths from it; a file that was
 * given has its name as key. Names that begin with a dot are counted in `tally` and passed over. Each real folder is
 * entered once, so a loop of links ends.
 */
export async function* walkPlaces(places: readonly string[], tally: WalkTally): AsyncGenerator<Walked> {
  const taken = new Map<string, string>();
  for await (const walked of walkEach(places, tally)) {
    const before = 'file' in walked ? taken.get(walked.file.key) : undefined;
    if ('file' in walked && before !== undefined && before !== walked.file.path) {
      yield { problem: sameKey(walked.file, before) };
      continue;
    }
    if ('file' in walked) taken.set(walked.file.key, walked.file.path);
    yield walked;
  }
}

async function* walkEach(places: readonly string[], tally: WalkTally): AsyncGenerator<Walked> {
  const entered = new Set<string>();
  for (const place of places) {
    const found = await stat(place).catch((error: NodeJS.ErrnoException) => error);
    if (found instanceof Error) yield { problem: unreadable(place, found) };
    else if (found.isDirectory()) yield* walkFolder({ root: place, folder: place }, entered, tally);
    else yield decideFile({ path: place, key: basename(place) });
  }
}

async function* walkFolder(
  at: { readonly root: string; readonly folder: string },
  entered: Set<string>,
  tally: WalkTally,
): AsyncGenerator<Walked> {
  const real = await realpath(at.folder);
  if (entered.has(real)) return;
  entered.add(real);
  const names = await readdir(at.folder).catch((error: NodeJS.ErrnoException) => error);
  if (names instanceof Error) {
    yield { problem: unreadable(at.folder, names) };
    return;
  }
  for (const name of names.sort()) {
    if (name.startsWith('.')) {
      tally.hidden += 1;
      continue;
    }
    yield* walkEntry({ root: at.root, path: join(at.folder, name) }, entered, tally);
  }
}

async function* walkEntry(
  at: { readonly root: string; readonly path: string },
  entered: Set<string>,
  tally: WalkTally,
): AsyncGenerator<Walked> {
  const found = await stat(at.path).catch((error: NodeJS.ErrnoException) => error);
  if (found instanceof Error) {
    const link = await lstat(at.path).catch(() => null);
    yield { problem: link?.isSymbolicLink() ? brokenLink(at.path) : unreadable(at.path, found) };
  } else if (found.isDirectory()) yield* walkFolder({ root: at.root, folder: at.path }, entered, tally);
  else if (found.isFile()) {
    yield decideFile({ path: at.path, key: relative(at.root, at.path).split(sep).join('/') });
  } else yield { problem: noFile(at.path) };
}

function decideFile(file: FilePlace): Walked {
  const extension = extname(file.path).toLowerCase();
  if ((KNOWN_EXTENSIONS as readonly string[]).includes(extension)) return { file };
  return {
    problem: {
      kind: 'file',
      rule: 'unknown-extension',
      message: `${extension === '' ? 'A file without an extension' : `A ${extension} file`} is not read.`,
      remedy: `Save the text as one of ${KNOWN_EXTENSIONS.join(' ')} and ingest it again.`,
      location: file.path,
    },
  };
}

function unreadable(location: string, error: NodeJS.ErrnoException): Problem {
  const missing = error.code === 'ENOENT';
  return {
    kind: 'file',
    rule: missing ? 'missing' : 'unreadable',
    message: missing
      ? 'There is nothing at this path.'
      : `It cannot be read (${error.code ?? error.message}).`,
    remedy: missing
      ? 'Check the spelling of the path.'
      : 'Check its permissions for the user that runs attribune.',
    location,
  };
}

/** Two files of one name from two roots would be two versions of one document, and the first would seem replaced. */
function sameKey({ path, key }: FilePlace, before: string): Problem {
  return {
    kind: 'file',
    rule: 'same-key',
    message: `Its name from the ingest root (${key}) is that of ${before}, which was taken.`,
    remedy: 'Ingest a folder that holds both, or give the texts addresses or ids.',
    location: path,
  };
}

function brokenLink(location: string): Problem {
  return {
    kind: 'file',
    rule: 'broken-link',
    message: 'A link that leads nowhere, or to itself.',
    remedy: 'Remove the link or mend its target.',
    location,
  };
}

function noFile(location: string): Problem {
  return {
    kind: 'file',
    rule: 'no-regular-file',
    message: 'Neither a file nor a folder (a device, a socket or a pipe).',
    remedy: 'Copy its content into a file.',
    location,
  };
}
