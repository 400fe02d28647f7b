/** A range of a text with something to say about it. Offsets are UTF-16 units, `[start, end)`. */
export type Range<Value> = { readonly start: number; readonly end: number; readonly value: Value };

/** A stretch of text that the same ranges cover from its first to its last character. */
export type Segment<Value> = {
  readonly text: string;
  readonly start: number;
  readonly values: readonly Value[];
};

/**
 * Cuts `text` wherever a range begins or ends. The segments joined are the text again; ranges may overlap and nest, those
 * that lie outside of the text are cut to it, and empty ones are left out.
 */
export function toSegments<Value>(text: string, ranges: readonly Range<Value>[]): Segment<Value>[] {
  const within = ranges
    .map((range) => ({ ...range, start: Math.max(0, range.start), end: Math.min(text.length, range.end) }))
    .filter((range) => range.start < range.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const cuts = [...new Set([0, text.length, ...within.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const segments: Segment<Value>[] = [];
  let open: typeof within = [];
  let next = 0;
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1];
    if (end === undefined) break;
    open = open.filter((range) => range.end > start);
    for (let range = within[next]; range && range.start <= start; range = within[next]) {
      open.push(range);
      next += 1;
    }
    segments.push({ text: text.slice(start, end), start, values: open.map((range) => range.value) });
  }
  return segments;
}
