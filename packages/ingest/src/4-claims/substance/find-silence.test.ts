import { describe, expect, it } from 'vitest';
import { readText } from '../testing/read-text.ts';

const quotes = (text: string): string[] => readText(text).claims.map(({ quote }) => quote);

describe('silence and questions', () => {
  it.each([
    'A spokeswoman for Norrin declined to comment.',
    'The coach did not say who would play.',
    'Reporters asked Mayor Ludo Pranz whether he would resign.',
    '"Who will pay for this?" asked farmer Jutte Halm.',
    'Nobody said that the ferry was unsafe.',
  ])('give no claim: %s', (text) => {
    expect(quotes(text)).toEqual([]);
  });

  it('keep the answer behind a question that is told', () => {
    expect(quotes('Asked whether he would resign, Pranz said he would stay until 2033.')).toEqual([
      'he would stay until 2033',
    ]);
  });

  it('keep a quotation that asks and then tells', () => {
    expect(quotes('"Who pays? We have paid for ten years," said farmer Jutte Halm.')).toHaveLength(1);
  });
});
