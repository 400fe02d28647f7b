import type { Span } from '@attribune/schema/span';

/** A match as Meilisearch counts: in bytes of UTF-8. */
export type ByteMatch = { readonly start: number; readonly length: number };

/** The same matches in UTF-16 units, in order; one that does not begin and end between characters is left out. */
export function toUtf16Spans(text: string, matches: readonly ByteMatch[]): Span[] {
  const asked = new Set(matches.flatMap(({ start, length }) => [start, start + length]));
  const unitAt = new Map<number, number>();
  let [bytes, units] = [0, 0];
  for (const character of text) {
    if (asked.has(bytes)) unitAt.set(bytes, units);
    bytes += Buffer.byteLength(character);
    units += character.length;
  }
  if (asked.has(bytes)) unitAt.set(bytes, units);
  return matches
    .flatMap(({ start, length }): Span[] => {
      const [from, to] = [unitAt.get(start), unitAt.get(start + length)];
      return from === undefined || to === undefined || from === to ? [] : [[from, to]];
    })
    .sort((a, b) => a[0] - b[0]);
}
