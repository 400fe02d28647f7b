import type { Span } from '@attribune/schema/span';

/** A part of a span: words for the tagger, or one run of characters that it must not be given. */
export type ReadablePart = { readonly span: Span; readonly isWord: boolean };

/**
 * No word is longer, and no address of a page that a person would print. The tagger's time grows with the square of a
 * run without white space: 100,000 hyphenated characters took it 70 s.
 */
const LONGEST_WORD = 200;

/** The parts of a span in order: what the tagger may read, and overlong runs apart. White space alone gives none. */
export function listReadable(text: string, span: Span): ReadablePart[] {
  const parts: ReadablePart[] = [];
  const push = (from: number, to: number, isWord: boolean) => {
    if (from < to && !isBlank(text, from, to)) parts.push({ span: [from, to], isWord });
  };
  let from = span[0];
  let runStart = span[0];
  for (let at = span[0]; at <= span[1]; at += 1) {
    if (at < span[1] && !isSpace(text.charCodeAt(at))) continue;
    if (at - runStart > LONGEST_WORD) {
      push(from, runStart, false);
      push(runStart, at, true);
      from = at;
    }
    runStart = at + 1;
  }
  push(from, span[1], false);
  return parts;
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}

/** White space as `\s` means it. */
export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || (code >= 160 && /\s/u.test(String.fromCharCode(code)));
}
