import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSpace, listReadable } from './list-readable.ts';

describe('isSpace', () => {
  it('is what a regular expression takes for white space, for every unit of UTF-16', () => {
    for (let code = 0; code <= 0xff_ff; code += 1)
      expect(isSpace(code) === /\s/u.test(String.fromCharCode(code)), String(code)).toBe(true);
  });
});

describe('listReadable', () => {
  it('takes overlong runs out, and loses nothing but white space', () => {
    const word = fc.oneof(
      fc.string(),
      fc.integer({ min: 190, max: 230 }).map((length) => 'x'.repeat(length)),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        const text = words.join(' ');
        const parts = listReadable(text, [0, text.length]);
        const kept = parts.map(({ span }) => text.slice(...span)).join('');
        expect(kept.replace(/\s+/gu, '')).toBe(text.replace(/\s+/gu, ''));
        for (const { span, isWord } of parts) {
          const runs = text.slice(...span).split(/\s+/u);
          if (!isWord) expect(Math.max(...runs.map((run) => run.length))).toBeLessThanOrEqual(200);
          else expect(span[1] - span[0]).toBeGreaterThan(200);
        }
      }),
    );
  });
});
