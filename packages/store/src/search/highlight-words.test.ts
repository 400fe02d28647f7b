import { describe, expect, it } from 'vitest';
import { highlightWords } from './highlight-words.ts';

const marked = (text: string, query: string) => highlightWords(text, query).map(([a, b]) => text.slice(a, b));

describe('highlightWords', () => {
  it.each([
    ['Troops went to Kursk.', 'troops', ['Troops']],
    ['A troop went.', 'troops', ['troop']],
    ['Troops went to Kursk.', 'Kurks', ['Kursk']],
    ['In Zürich it rained.', 'zurich', ['Zürich']],
    ['In Zu\u0308rich it rained.', 'zurich', ['Zu\u0308rich']],
    ['18,000 troops, 10,000 sent', '10,000', ['10,000']],
  ])('marks in "%s" what "%s" means', (text, query, expected) => {
    expect(marked(text, query)).toEqual(expected);
  });

  it.each([
    ['Troops went to Kursk.', ''],
    ['Troops went to Kursk.', '!?'],
    ['The cat sat.', 'dog'],
    ['', 'troops'],
  ])('marks nothing in "%s" for "%s"', (text, query) => {
    expect(marked(text, query)).toEqual([]);
  });
});
