import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeUtf8 } from './decode-utf8.ts';

const ruleOf = (bytes: Uint8Array): string => {
  const decoded = decodeUtf8(bytes);
  return typeof decoded === 'string' ? 'text' : decoded.rule;
};

describe('decodeUtf8', () => {
  it('gives the text of any UTF-8, to the letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(
          !text.includes('\u0000') &&
            !text.startsWith('\ufeff') &&
            !text.startsWith('%PDF') &&
            !text.startsWith('PK'),
        );
        expect(decodeUtf8(new TextEncoder().encode(text))).toBe(text);
      }),
    );
  });

  it('leaves out the byte order mark', () => {
    expect(decodeUtf8(new TextEncoder().encode('\ufeffpier'))).toBe('pier');
  });

  it.each([
    ['empty', new Uint8Array()],
    ['too-large', new Uint8Array(5_000_001).fill(0x61)],
    ['binary', new Uint8Array([0x61, 0x00, 0x62])],
    ['binary', new TextEncoder().encode('%PDF-1.7 pier')],
    ['not-utf-8', new Uint8Array([0x70, 0xe9, 0x72])],
    ['not-utf-8', new Uint8Array([0xff, 0xfe, 0x61, 0x00])],
  ])('names the problem %s, with a remedy', (rule, bytes) => {
    expect(ruleOf(bytes)).toBe(rule);
    expect(decodeUtf8(bytes)).toMatchObject({ kind: 'file', remedy: expect.any(String) });
  });

  it('answers any bytes', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void expect(ruleOf(bytes)).not.toBe('')));
  });
});
