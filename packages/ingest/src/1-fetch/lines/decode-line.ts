import type { InputLine } from './read-lines.ts';

export type DecodedLine =
  | { readonly line: number; readonly text: string }
  | { readonly line: number; readonly refusal: 'too-long' | 'not-utf-8' };

/** A line's text, or why it has none. A carriage return before the line end and a byte order mark are no part of it. */
export function decodeLine({ line, bytes }: InputLine): DecodedLine {
  if (bytes === null) return { line, refusal: 'too-long' };
  try {
    return { line, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim() };
  } catch {
    return { line, refusal: 'not-utf-8' };
  }
}
