import type { Problem } from '@attribune/schema/problem';
import type { InputLine } from './read-lines.ts';

export type RefusedLine = { readonly line: number; readonly refusal: 'too-long' | 'not-utf-8' };
export type DecodedLine = { readonly line: number; readonly text: string } | RefusedLine;

/** A line's text, or why it has none. A carriage return before the line end and a byte order mark are no part of it. */
export function decodeLine({ line, bytes }: InputLine): DecodedLine {
  if (bytes === null) return { line, refusal: 'too-long' };
  try {
    return { line, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim() };
  } catch {
    return { line, refusal: 'not-utf-8' };
  }
}

const WORDS = {
  'too-long': ['The line is too long to be one document.', 'A text may have up to 5 MB.'],
  'not-utf-8': ['The line is not UTF-8.', 'Save the file in UTF-8.'],
} as const;

/** Why a line could not be read, for whoever can mend it. */
export function lineProblem({ line, refusal }: RefusedLine): Problem {
  const [message, remedy] = WORDS[refusal];
  return { kind: 'input', rule: `line-${refusal}`, message, remedy, line };
}
