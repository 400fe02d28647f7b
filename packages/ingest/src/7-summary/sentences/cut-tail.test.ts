import { describe, expect, it } from 'vitest';
import { cutTail } from './cut-tail.ts';

describe('what is added at the end of a clause', () => {
  it.each([
    [
      'The mill employs 60 people in Arbow, whose mayor declined to speak',
      '60',
      'The mill employs 60 people in Arbow',
    ],
    ['The mill employs 60 people and has stood there since 1911', '60', 'The mill employs 60 people'],
  ])('is cut from “%s”', (clause, kept, expected) => {
    expect(cutTail(clause, kept)).toBe(expected);
  });

  it.each([
    ['the figure stands in it', 'The mill stands in Arbow, which has 60 houses', '60'],
    ['the main clause goes on', 'The 60 people of the mill, who live in Arbow, were sent home', '60'],
    ['a condition reaches over both halves', 'If 60 people leave the mill and have no work', '60'],
    ['a denial reaches over both halves', 'The mill had not lost 60 people and had no plans', '60'],
    ['two subjects share a verb', 'Some 60 weavers and carders were sent home', '60'],
  ])('stays where %s', (_, clause, kept) => {
    expect(cutTail(clause, kept)).toBe(clause);
  });
});
