import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseText } from './parse-text.ts';

describe('parseText', () => {
  it('reads header lines and takes what follows them for the text', () => {
    const source =
      'Title: Storm closes piers\nOutlet: Harbour Courier\nDate: 2031-04-17\nURL: https://courier.example/piers\nNature: fiction\n\nThe pier closed.\n';
    expect(parseText(source)).toEqual({
      document: {
        text: 'The pier closed.\n',
        title: 'Storm closes piers',
        outlet: 'Harbour Courier',
        publishedAt: '2031-04-17',
        url: 'https://courier.example/piers',
        nature: 'fiction',
      },
      problems: [],
    });
  });

  it('reads headers with the line ends of other systems', () => {
    expect(parseText('Title: Storm\r\n\r\nThe pier closed.')).toMatchObject({
      document: { title: 'Storm', text: 'The pier closed.' },
    });
  });

  it.each([
    ['a text without a header', 'The pier closed.\n\nTwo ships left.'],
    ['a header without an empty line after it', 'Title: Storm\nThe pier closed.'],
    ['another key first', 'Note: Storm\n\nThe pier closed.'],
    ['a header further down', 'The pier closed.\n\nTitle: Storm\n\nMore.'],
  ])('keeps %s to the letter', (_, source) => {
    expect(parseText(source)).toMatchObject({ document: { text: source, title: null }, problems: [] });
  });

  it('keeps the text and names each header that cannot be read', () => {
    const parsed = parseText('Date: 03/04/2025\nURL: pier\nNature: poem\n\nThe pier closed.');
    expect(parsed).toMatchObject({ document: { publishedAt: null, url: null, nature: 'report' } });
    expect('problems' in parsed && parsed.problems.map(({ rule }) => rule)).toEqual([
      'published-ambiguous',
      'unknown-nature',
      'address-unreadable',
    ]);
  });

  it.each(['', ' \n\t', 'Title: Storm\n\n  '])('has a problem with a text of nothing: %j', (source) => {
    expect(parseText(source)).toMatchObject({ problem: { rule: 'empty' } });
  });

  it('gives for any string its end as the text, or a problem', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('', 'Title: x\n\n', 'Date:\n'),
        (text, header) => {
          const parsed = parseText(header + text);
          if ('document' in parsed) expect((header + text).endsWith(parsed.document.text)).toBe(true);
        },
      ),
    );
  });
});
