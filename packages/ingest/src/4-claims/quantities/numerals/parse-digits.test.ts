import { describe, expect, it } from 'vitest';
import { parseDigits } from './parse-digits.ts';

describe('parseDigits', () => {
  it.each([
    ['7', 7],
    ['007', 7],
    ['12.50', 12.5],
    ['.5', 0.5],
    ['1,234', 1234],
    ['1,234,567.8', 1234567.8],
    ['1,00,000', 100000],
    ['1.234.567', 1234567],
    ['1.234.567,89', 1234567.89],
  ])('reads %s', (text, value) => {
    expect(parseDigits(text)).toBe(value);
  });

  it.each(['1,23', '1,2345', '1.234,5', '12,34,5', '1.2.3', '1,234.567.8', '22,24,26,31', '', '.', 'x'])(
    'reads nothing in %s, which has two readings or none',
    (text) => {
      expect(parseDigits(text)).toBeNull();
    },
  );
});
