import { hash } from 'node:crypto';
import { canonicalAddress } from './address.ts';
import type { DocumentKey } from './document.ts';

/** Length of an id in hexadecimal digits: 96 bits, so that a billion claims collide with a chance below 10⁻¹¹. */
export const ID_LENGTH = 24;

/** SHA-256 over the fields as a JSON array (so that no two field lists read alike), cut to ID_LENGTH hexadecimal digits. */
function hashOf(...fields: readonly (string | number)[]): string {
  return hash('sha256', JSON.stringify(fields), 'hex').slice(0, ID_LENGTH);
}

/** SHA-256 of a text in UTF-8, 64 hexadecimal digits. */
export function textHash(text: string): string {
  return hash('sha256', text, 'hex');
}

/** A document is known by its canonical address, else by a given id, else by its path from the ingest root. */
export function documentId(key: DocumentKey): string {
  return hashOf('document', key.kind, key.kind === 'url' ? canonicalAddress(key.value) : key.value);
}

/** A version is one text of one document: the same bytes at another address are another version of another document. */
export function versionId(document: string, text: string): string {
  return hashOf('version', document, textHash(text));
}

/** A claim follows from where it stands; what an engine says of it does not change its id. */
export function claimId(version: string, start: number, end: number, index: number): string {
  return hashOf('claim', version, start, end, index);
}

/** What survives new versions: the document, the words with white space and quotation marks made alike, and which occurrence of them. */
export function anchorId(document: string, quote: string, occurrence: number): string {
  return hashOf('anchor', document, normaliseQuote(quote), occurrence);
}

/** A point is known by its earliest claim (docs/contracts/ids.md). */
export function pointId(earliestClaim: string): string {
  return hashOf('point', earliestClaim);
}
/** A story is known by its earliest document. */
export function storyId(earliestDocument: string): string {
  return hashOf('story', earliestDocument);
}

/** A speaker is known by the key its names fold to. */
export function speakerId(key: string): string {
  return hashOf('speaker', key);
}

/** An outlet is known by its name, whatever its case and the form of its characters. */
export function outletId(name: string): string {
  return hashOf('outlet', name.normalize('NFKC').trim().toLowerCase());
}

/** A run is one pass of one engine version over one version. */
export function runId(version: string, engine: string): string {
  return hashOf('run', version, engine);
}

/** A quote as it is compared: white space, quotation marks and forms of characters made alike. */
export function normaliseQuote(quote: string): string {
  return quote
    .normalize('NFKC')
    .replace(/[“”«»„"]/gu, '"')
    .replace(/[‘’‚']/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}
