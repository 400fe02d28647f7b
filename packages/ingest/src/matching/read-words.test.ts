import { describe, expect, it } from 'vitest';
import { readWords } from './read-words.ts';

const read = (text: string) => readWords(text).map(({ lower }) => lower);

describe('the words of a text', () => {
  it.each([
    ['The mayor’s ferry sank.', ['the', 'mayor', 'ferry', 'sank']],
    ['Some 2,300 people, or 12.5 percent', ['some', '2300', 'people', 'or', '12.5', 'percent']],
    ['Six of the crew', ['6', 'of', 'the', 'crew']],
    ["They didn't", ['they', "didn't"]],
    ['', []],
    ['…—“”', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('keeps offsets into the text that was read', () => {
    const text = 'Über 40 Fähren sanken 😀 in Ostrel.';
    for (const word of readWords(text)) expect(text.slice(word.start, word.end)).toContain(word.text);
  });

  it('takes a capital for a name only within a sentence, and never for a month', () => {
    const words = readWords('Ships left Ostrel in March. Boats followed.');
    expect(words.filter(({ isName }) => isName).map(({ text }) => text)).toEqual(['Ostrel']);
  });

  it('brings the forms of one word to one stem', () => {
    const [a, b, c] = readWords('sent send sending');
    expect(a?.stem).toBe(b?.stem);
    expect(b?.stem).toBe(c?.stem);
  });
});
