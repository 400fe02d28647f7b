import { MAX_DOCUMENT_BYTES } from '@attribune/schema/document';
import type { Problem } from '@attribune/schema/problem';

/** How many bytes are searched for signs of a binary file. */
const SAMPLE = 8_192;

/** First bytes of formats that are often handed in for text. Source: file(1)'s magic numbers. */
const FORMATS: readonly { readonly name: string; readonly bytes: readonly number[] }[] = [
  { name: 'a PDF', bytes: [0x25, 0x50, 0x44, 0x46] },
  { name: 'a ZIP archive or an office document', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'a gzip archive', bytes: [0x1f, 0x8b] },
  { name: 'a PNG image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'a JPEG image', bytes: [0xff, 0xd8, 0xff] },
  { name: 'an old office document', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
];

/**
 * The text of a file in strict UTF-8, without its byte order mark, or the problem that it is empty, too large, binary or
 * in another encoding. Nothing is replaced: a text with U+FFFD in place of its letters is not what was published.
 */
export function decodeUtf8(bytes: Uint8Array): string | Problem {
  if (bytes.length === 0)
    return problemOf('empty', 'The file is empty.', 'Leave it out, or fill it and try again.');
  if (bytes.length > MAX_DOCUMENT_BYTES)
    return problemOf('too-large', 'The file is larger than 5 MB.', 'Split it into its documents.');
  const binary = findBinary(bytes);
  if (binary !== null) return binary;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return problemOf(
      'not-utf-8',
      `The file is not UTF-8${guessEncoding(bytes)}.`,
      'Save it in UTF-8 and try again.',
    );
  }
}

function findBinary(bytes: Uint8Array): Problem | null {
  const format = FORMATS.find((known) => known.bytes.every((byte, index) => bytes[index] === byte));
  if (format !== undefined)
    return problemOf('binary', `The file is ${format.name}.`, 'Save its text as .txt or .html.');
  if (isUtf16(bytes)) return problemOf('not-utf-8', 'The file is UTF-16.', 'Save it in UTF-8 and try again.');
  return bytes.subarray(0, SAMPLE).includes(0)
    ? problemOf('binary', 'The file holds zero bytes, as binary files do.', 'Save its text as .txt or .html.')
    : null;
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** Names the likeliest encoding for the message only; the text is never read in it. */
function guessEncoding(bytes: Uint8Array): string {
  return bytes.some((byte) => byte >= 0x80) ? ' (Windows-1252 or ISO 8859-1, most likely)' : '';
}

function problemOf(rule: string, message: string, remedy: string): Problem {
  return { kind: 'file', rule, message, remedy };
}
