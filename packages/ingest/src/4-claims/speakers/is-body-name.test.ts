import { describe, expect, it } from 'vitest';
import { readTokens } from '../../language/read-tokens.ts';
import { isBodyName } from './is-body-name.ts';

const isBody = (name: string): boolean => isBodyName(readTokens(name, [0, name.length]));

describe('a capitalised name', () => {
  it.each([['The Tarrow Post'], ['the Morning Lamp'], ['Prell Gazette'], ['the Red Cross']])(
    'is a body: %s',
    (name) => {
      expect(isBody(name)).toBe(true);
    },
  );

  it.each([
    ['Ludo Pranz'],
    ['The Reverend Ada Holm'],
    ['the Duke of Prell'],
    ['Mayor Ludo Pranz'],
    ['the mayor'],
    ['Prell'],
    ['The Lamp'],
  ])('is none: %s', (name) => {
    expect(isBody(name)).toBe(false);
  });
});
