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
  if (!hasOverlongRun(text, span)) {
    return isBlank(text, span[0], span[1]) ? [] : [{ span: [span[0], span[1]], isWord: false }];
  }
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

function hasOverlongRun(text: string, [start, end]: Span): boolean {
  let run = 0;
  for (let at = start; at < end; at += 1) {
    if (isSpace(text.charCodeAt(at))) run = 0;
    else if (++run > LONGEST_WORD) return true;
  }
  return false;
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}

/** White space beyond ASCII. Source: WhiteSpace and LineTerminator of ECMAScript, which `\s` stands for. */
const WIDE_SPACES = new Set([160, 5760, 8232, 8233, 8239, 8287, 12_288, 65_279]);

/** White space as `\s` means it. */
export function isSpace(code: number): boolean {
  if (code < 160) return code === 32 || (code >= 9 && code <= 13);
  return (code >= 8192 && code <= 8202) || WIDE_SPACES.has(code);
}
