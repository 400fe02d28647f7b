import { describe, expect, it } from 'vitest';
import { happeningLabel } from './happening-label.ts';

const label = { text: '7', derived: [] };

describe("a value with the claim's own word for what happened", () => {
  it.each([
    ['Seven miners were killed', 'the death toll', '7 killed'],
    ['the crowd at 7', 'how many people took part', 'a crowd of 7'],
    ['The death toll rose to 7', 'how many people were killed', 'a death toll of 7'],
  ])('%j is told under %j as %j', (quote, subject, told) => {
    expect(happeningLabel(quote, label, subject)?.text).toBe(told);
  });

  it('is not told where the claim has no word for it', () => {
    expect(happeningLabel('the figure of 7', label, 'the death toll')).toBeNull();
  });

  it('is not told by a word for something else', () => {
    expect(happeningLabel('They raised it to 7', label, 'the death toll')).toBeNull();
  });
});
