import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJsonLine } from './parse-jsonl.ts';

describe('parseJsonLine', () => {
  it('reads a document with all that is given of it', () => {
    const line = JSON.stringify({
      id: 7,
      text: 'The pier closed.',
      title: 'Storm',
      publisher: 'Harbour Courier',
      publishedAt: '2031-04-17',
      url: 'https://courier.example/p',
      nature: 'fiction',
      other: true,
    });
    expect(parseJsonLine(line, 3)).toEqual({
      id: '7',
      document: {
        text: 'The pier closed.',
        title: 'Storm',
        outlet: 'Harbour Courier',
        publishedAt: '2031-04-17',
        url: 'https://courier.example/p',
        nature: 'fiction',
      },
      problems: [],
    });
  });

  it.each([
    ['{', 'line-json'],
    ['[]', 'line-json'],
    ['"text"', 'line-json'],
    ['{"title": "Storm"}', 'line-shape'],
    ['{"text": 5}', 'line-shape'],
    ['{"text": " "}', 'empty'],
  ])('names the problem of %s with its line', (source, rule) => {
    expect(parseJsonLine(source, 9)).toMatchObject({ problem: { rule, line: 9 } });
  });

  it('answers any string', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (source) => void expect(parseJsonLine(source, 1)).toBeDefined(),
      ),
    );
    fc.assert(fc.property(fc.json(), (source) => void expect(parseJsonLine(source, 1)).toBeDefined()));
  });
});
