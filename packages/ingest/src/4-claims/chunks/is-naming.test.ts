import { describe, expect, it } from 'vitest';
import { readTokens } from '../../language/read-tokens.ts';
import { isNaming } from './is-naming.ts';

function names(text: string): boolean {
  const tokens = readTokens(text, [0, text.length]);
  return tokens.some((_token, i) => isNaming(tokens, i));
}

describe('a participle that names the noun before it', () => {
  it.each([
    ['The painting called “Low Tide” hangs there.'],
    ['A village called Nim was flooded.'],
    ['The firm, called Velt, owns it.'],
  ])('is read in %s', (text) => {
    expect(names(text)).toBe(true);
  });

  it.each([
    ['The union called the plan “a joke”.'],
    ['The union called “Low Tide” a scandal.'],
    ['He called Anna.'],
    ['called'],
    [''],
  ])('is not read in %s', (text) => {
    expect(names(text)).toBe(false);
  });
});
