import { readFile, stat } from 'node:fs/promises';
import { MAX_DOCUMENT_BYTES } from '@attribune/schema/document';
import type { Problem } from '@attribune/schema/problem';

export type ReadFile = { readonly bytes: Uint8Array } | { readonly problem: Problem };

/**
 * The bytes of one file that holds one document. Markup may outweigh its text, so `limit` is for the file as it lies
 * there; the text in it is measured again once it is parsed.
 */
export async function readDocumentFile(path: string, limit: number = MAX_DOCUMENT_BYTES): Promise<ReadFile> {
  try {
    const { size } = await stat(path);
    if (size > limit) return { problem: tooLarge(path, size, limit) };
    return { bytes: await readFile(path) };
  } catch (error) {
    return { problem: unreadable(path, error) };
  }
}

function tooLarge(location: string, size: number, limit: number): Problem {
  const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;
  return {
    kind: 'file',
    rule: 'too-large',
    message: `It has ${megabytes(size)}; up to ${megabytes(limit)} are taken.`,
    remedy: 'Split it into its documents; many documents in one file belong in a .jsonl file.',
    location,
  };
}

/** What kept the file from being read, for the one who can mend it. */
export function unreadable(location: string, error: unknown): Problem {
  const reason =
    error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.message) : String(error);
  return {
    kind: 'file',
    rule: 'unreadable',
    message: `It cannot be read (${reason}).`,
    remedy: 'Check its permissions for the user that runs attribune.',
    location,
  };
}
