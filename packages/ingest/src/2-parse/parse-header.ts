/** What the lines before a plain text say of it, as given; keys in lower case. */
export type Header = { readonly fields: ReadonlyMap<string, string>; readonly text: string };

const KEYS = new Set(['title', 'outlet', 'publisher', 'date', 'published', 'url', 'nature']);
const FIELD = /^([A-Za-z]{3,12}):(.*)$/u;

/**
 * Splits header lines (`Title:`, `Outlet:`, `Date:`, `URL:`, `Nature:`) from the text that follows them after an empty
 * line. A text whose first lines are anything else has no header: "Title: a story" in the middle of prose stays prose.
 */
export function parseHeader(text: string): Header {
  const fields = new Map<string, string>();
  const lines = text.split(/\r\n|\n|\r/u, KEYS.size + 2);
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') return fields.size === 0 ? none(text) : { fields, text: textAfter(text, index) };
    const match = FIELD.exec(line);
    const key = match?.[1]?.toLowerCase() ?? '';
    if (!KEYS.has(key)) return none(text);
    fields.set(key, match?.[2]?.trim() ?? '');
  }
  return none(text);
}

function none(text: string): Header {
  return { fields: new Map(), text };
}

/** The text after the empty line of the given index, without further empty lines before it. */
function textAfter(text: string, index: number): string {
  let at = 0;
  for (let line = 0; line <= index; line += 1)
    at += /^[^\r\n]*(\r\n|\n|\r|$)/u.exec(text.slice(at))?.[0].length ?? 0;
  return text.slice(at).replace(/^(?:[ \t]*(?:\r\n|\n|\r))+/u, '');
}
