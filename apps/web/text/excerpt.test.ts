import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAfter, cutBefore, toHeadline } from './excerpt.ts';

describe('the words around a claim', () => {
  it('are kept whole while they are short', () => {
    expect(cutBefore('On Monday the mayor said ', 40)).toBe('On Monday the mayor said ');
    expect(cutAfter(', she added.', 40)).toBe(', she added.');
    expect(cutBefore('', 40)).toBe('');
  });

  it('are cut at a word, and the cut is shown', () => {
    expect(cutBefore('On Monday the mayor said ', 12)).toBe('… mayor said ');
    expect(cutAfter(' because the bridge was closed', 14)).toBe(' because the …');
  });

  it('are cut anywhere in a word without end, but never through a character', () => {
    expect(cutBefore('x'.repeat(50), 5)).toBe('… xxxxx');
    expect(cutBefore('🙂🙂🙂', 3)).toBe('… 🙂');
    expect(cutAfter('🙂🙂🙂', 3)).toBe('🙂 …');
    expect(cutAfter(`a ${'x'.repeat(50)}`, 10)).toBe('a xxxxxxxx …');
    expect(cutBefore(`${'x'.repeat(50)} a`, 10)).toBe('… xxxxxxxx a');
  });

  it('leave a title that people write as it is', () => {
    expect(toHeadline('Toll revised down to 19')).toBe('Toll revised down to 19');
    expect(toHeadline('Wort'.repeat(600)).length).toBe(182);
  });

  // The first strings of all of Unicode take a busy machine longer than vitest's five seconds.
  it('never grow by more than the sign of the cut', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.integer({ min: 1, max: 30 }),
        (text, length) => {
          expect(cutBefore(text, length).length).toBeLessThanOrEqual(Math.max(text.length, length + 2));
          expect(cutAfter(text, length).length).toBeLessThanOrEqual(Math.max(text.length, length + 2));
        },
      ),
    );
  });
});
