import { describe, expect, it } from 'vitest';
import { readWords } from '../../matching/read-words.ts';
import { haveOtherScopes, readScope } from './read-scope.ts';

function scopeOf(text: string, number: string) {
  const words = readWords(text);
  const at = words.findIndex((word) => word.text.startsWith(number));
  return readScope({ text, words, at, claim: [0, words.length - 1] });
}

describe('the scope of a figure', () => {
  it.each([
    ['Prices rose by 3 percent.', '3', 'rise'],
    ['Sales fell 7 percent.', '7', 'fall'],
    ['They want 9 percent more pay.', '9', 'rise'],
    ['An increase of 4 percent was agreed.', '4', 'rise'],
    ['Prices rose to 3 dollars.', '3', null],
    ['Debt stands at 74 percent.', '74', null],
    ['There were 9 more than expected.', '9', null],
  ])('%s', (text, number, change) => {
    expect(scopeOf(text, number).change).toBe(change);
  });

  it.each([
    ['The city could build 500 flats by then.', '500', true],
    ['The city planned to build 500 flats.', '500', true],
    ['The city has now built 500 flats.', '500', false],
    ['500 flats.', '500', null],
  ])('tells whether it lies ahead: %s', (text, number, isAhead) => {
    expect(scopeOf(text, number).isAhead).toBe(isAhead);
  });

  it.each([
    ['Sales fell 3 percent in the first quarter.', '3', ['quarter:first']],
    ['Unemployment was 5 percent in 2031.', '5', ['year:2031']],
    ['The army lost 40 tanks in March.', '40', ['month:march']],
    ['Nine people met on 3 March.', 'Nine', []],
  ])('reads the periods it is for: %s', (text, number, periods) => {
    expect([...scopeOf(text, number).periods]).toEqual(periods);
  });

  const count = { unit: { dimension: 'count', size: 1, head: null, people: null } } as const;
  const money = { unit: { dimension: 'money:dollar', size: 1, head: null, people: null } } as const;
  it('keeps plans and facts apart, but not the stages of one sum', () => {
    const plan = scopeOf('They planned to take 500 of them in.', '500');
    const fact = scopeOf('They have taken 300 of them in.', '300');
    expect(haveOtherScopes({ ...count, scope: plan }, { ...count, scope: fact })).toBe(true);
    expect(haveOtherScopes({ ...money, scope: plan }, { ...money, scope: fact })).toBe(false);
  });

  it('takes what is not said for no difference', () => {
    const dated = scopeOf('The army lost 40 tanks in March.', '40');
    const undated = scopeOf('The army has lost 55 of its tanks.', '55');
    expect(haveOtherScopes({ ...count, scope: dated }, { ...count, scope: undated })).toBe(false);
  });
});
