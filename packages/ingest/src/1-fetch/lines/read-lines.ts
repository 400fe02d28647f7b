/** One line of a stream: its number from 1 and its bytes without the line end; `bytes` is null where it was too long to keep. */
export type InputLine = { readonly line: number; readonly bytes: Uint8Array | null };

/** A text of 5 MB may grow sixfold when every character of it is escaped in JSON. */
const MAX_LINE_BYTES = 32_000_000;

const LINE_FEED = 0x0a;

/**
 * The lines of a stream, one at a time, whatever its size. A line over `limit` bytes is skipped as it comes and given
 * as null, so that one endless line cannot take the memory. Empty lines are given too: the numbers are the file's own.
 */
export async function* readLines(
  stream: AsyncIterable<Uint8Array>,
  limit: number = MAX_LINE_BYTES,
): AsyncGenerator<InputLine> {
  let line = 0;
  let parts: Uint8Array[] = [];
  let size = 0;
  const keep = (part: Uint8Array) => {
    size += part.length;
    if (size > limit) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const finish = (): InputLine => {
    line += 1;
    const bytes = size > limit ? null : Buffer.concat(parts);
    parts = [];
    size = 0;
    return { line, bytes };
  };

  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      keep(chunk.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    keep(chunk.subarray(start));
  }
  if (size > 0) yield finish();
}
