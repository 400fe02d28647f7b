import { MAX_DOCUMENT_BYTES } from '@attribune/schema/document';
import type { Problem } from '@attribune/schema/problem';

/**
 * Why a text cannot be taken as a document, or null. What is refused here is refused by `analyse` and `ingest` alike,
 * so that the store (which keeps no NUL and no lone surrogate) holds every text that is taken to the letter.
 */
export function findTextProblem(text: string): Problem | null {
  if (text.trim() === '')
    return textProblem('empty', 'There is no text.', 'Leave it out, or fill it and try again.');
  if (Buffer.byteLength(text, 'utf8') > MAX_DOCUMENT_BYTES) {
    return textProblem('too-large', 'The text is larger than 5 MB.', 'Split it into its documents.');
  }
  if (text.includes('\u0000')) {
    return textProblem('binary', 'It holds NUL characters, as binary files do.', 'Save it as plain text.');
  }
  if (!text.isWellFormed()) {
    return textProblem(
      'broken-characters',
      'It holds halves of characters (lone surrogates).',
      'Save it in UTF-8.',
    );
  }
  return null;
}

function textProblem(rule: string, message: string, remedy: string): Problem {
  return { kind: 'file', rule, message, remedy };
}
