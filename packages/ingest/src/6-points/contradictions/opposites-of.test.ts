import { describe, expect, it } from 'vitest';
import { readWords } from '../../matching/read-words.ts';
import { listExcluded, stateWords } from './opposites-of.ts';

const excluded = (text: string) =>
  new Map(listExcluded(readWords(text)).map(({ word, opposites }) => [word.lower, opposites]));

describe('listExcluded', () => {
  it.each([
    ['The bridge was safe', 'safe', 'unsafe'],
    ['The bridge was unsafe', 'unsafe', 'safe'],
    ['The permit was legal', 'legal', 'illegal'],
  ])('of "%s" tells that "%s" excludes "%s"', (text, word, opposite) => {
    expect(excluded(text).get(word)).toContain(opposite);
  });

  it.each(['They drove under the arch', 'Their income rose'])('of "%s" tells nothing', (text) => {
    expect([...excluded(text).keys()]).toEqual([]);
  });
});

describe('stateWords', () => {
  it('keeps each form where it first stands, and leaves out what somebody does at a place', () => {
    const states = stateWords(readWords('Training at a base is training that counts at all'));
    expect(states.get('training')?.start).toBe(22);
    expect(states.get('at')?.start).toBe(9);
  });
});
