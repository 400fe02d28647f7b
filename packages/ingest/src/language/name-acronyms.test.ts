import { describe, expect, it } from 'vitest';
import { nameAcronyms } from './name-acronyms.ts';
import { readTokens } from './read-tokens.ts';

const tagged = (text: string): string[] =>
  nameAcronyms(readTokens(text, [0, text.length])).map(({ lower, pos }) => `${lower}/${pos}`);

describe('acronyms that are spelt like small words', () => {
  it.each([
    ['US officials left.', 'u.s./PROPN'],
    ['The WHO said so.', 'w.h.o./PROPN'],
    ['Our IT staff left.', 'i.t./PROPN'],
  ])('are names in %s', (text, expected) => {
    expect(tagged(text)).toContain(expected);
  });

  it.each([['They told us who left.'], ['WHO TOLD US'], ['Who left?'], ['It was late.']])(
    'are none in %s',
    (text) => {
      expect(tagged(text).filter((token) => /^(?:u\.s|w\.h|i\.t)\./u.test(token))).toEqual([]);
    },
  );
});
