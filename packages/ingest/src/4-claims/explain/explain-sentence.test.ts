import { describe, expect, it } from 'vitest';
import { readDocument } from '../../pipeline.ts';

function rulesOf(text: string, detailed = true): { rule: string; words: string; note: string }[] {
  const source = {
    key: { kind: 'id', value: 'test' },
    text,
    title: null,
    outlet: null,
    publishedAt: null,
    url: null,
    nature: 'fiction',
  } as const;
  return readDocument(source, { detailed }).explanations.flatMap(({ rules }) =>
    rules.map(({ rule, span, note }) => ({ rule, words: span ? text.slice(...span) : '', note })),
  );
}

describe('the explanation of a sentence', () => {
  it('tells by which rule it was split, and where', () => {
    expect(rulesOf('The bridge fell in 2031, and the ferry sank in the storm.')).toContainEqual({
      rule: 'split/coordinatedClause',
      words: 'and',
      note: 'a new assertion begins',
    });
  });

  it('tells hedges in scope from those that colour nothing', () => {
    const rules = rulesOf('The mayor of Sarn may have fled on Monday, the police said.');
    expect(rules).toContainEqual({
      rule: 'hedge/in-scope',
      words: 'may',
      note: 'level "possible" for 1 claim',
    });
  });

  it('tells what a number is that counts nothing', () => {
    const rules = rulesOf('The tunnel opened in 2031.');
    expect(rules).toContainEqual({
      rule: 'quantity/rejected',
      words: '2031',
      note: 'counts nothing: a year',
    });
  });

  it('tells why an attribution gave no claim', () => {
    const rules = rulesOf('We think that the lamps are too bright.');
    expect(rules.find(({ rule }) => rule === 'attribution/left-out')?.note).toContain('vouch for nothing');
  });

  it('tells by which rule of the page a line is furniture', () => {
    const rules = rulesOf('The ferry sank on Monday off Sarn.\n\nShare this article on Facebook');
    expect(rules.at(-1)?.note).toMatch(/^holds no claim; told by "/u);
  });

  it('is made on demand only, and changes nothing else', () => {
    const short = rulesOf('The ferry may have sunk on Monday, the police said.', false);
    expect(short.map(({ rule }) => rule)).toEqual(['attribution/parenthetical', 'claim/sourced']);
  });
});
