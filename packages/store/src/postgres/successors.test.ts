import { describe, expect, it } from 'vitest';
import { listSuccessors } from './successors.ts';

const held = (groups: Record<string, string[]>) =>
  Object.entries(groups).flatMap(([group, members]) => members.map((member) => ({ group, member })));

describe('listSuccessors', () => {
  it.each([
    ['the only group that took members over', { s: ['1', '2'] }, { t: ['1', '2'] }, [['s', 't']]],
    ['the one with most of them', { s: ['1', '2', '3'] }, { t: ['1'], u: ['2', '3'] }, [['s', 'u']]],
    ['the lowest id among equals', { s: ['1', '2'] }, { u: ['1'], t: ['2'] }, [['s', 't']]],
    ['nothing where no member is held any more', { s: ['1'] }, { t: ['2'] }, []],
  ])('leads to %s', (_, before, after, expected) => {
    expect([...listSuccessors(['s'], held(before), held(after))]).toEqual(expected);
  });
});
