import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from './read-lines.ts';

async function linesOf(chunks: readonly string[], limit?: number): Promise<(string | null)[]> {
  async function* stream() {
    for (const chunk of chunks) yield Buffer.from(chunk);
  }
  const lines: (string | null)[] = [];
  for await (const { line, bytes } of readLines(stream(), limit)) {
    expect(line).toBe(lines.length + 1);
    lines.push(bytes === null ? null : Buffer.from(bytes).toString());
  }
  return lines;
}

describe('readLines', () => {
  it('gives the same lines however the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '\n') })), async (chunks) => {
        const whole = chunks.join('');
        const expected = whole.split('\n');
        if (expected.at(-1) === '') expected.pop();
        expect(await linesOf(chunks)).toEqual(expected);
      }),
    );
  });

  it('counts empty lines, so that numbers are those of the file', async () => {
    expect(await linesOf(['a\n\n', 'b'])).toEqual(['a', '', 'b']);
  });

  it('skips a line that is too long and goes on with the next', async () => {
    expect(await linesOf(['abc', 'def\ngh\n', 'ijklmno'], 4)).toEqual([null, 'gh', null]);
  });

  it('gives nothing for an empty stream', async () => {
    expect(await linesOf([])).toEqual([]);
  });
});
