import { describe, expect, it } from 'vitest';
import { parseMarkdown } from './parse-markdown.ts';

describe('parseMarkdown', () => {
  it('reads front matter', () => {
    const source =
      '---\ntitle: "Storm closes piers"\ndate: 2031-04-17\nsite: Harbour Courier\n---\n\nThe pier closed.';
    expect(parseMarkdown(source)).toMatchObject({
      document: {
        title: 'Storm closes piers',
        publishedAt: '2031-04-17',
        outlet: 'Harbour Courier',
        text: 'The pier closed.',
      },
    });
  });

  it('takes the first heading for the title and leaves it in the text', () => {
    const source = '# Storm closes piers #\n\nThe pier closed.';
    expect(parseMarkdown(source)).toMatchObject({ document: { title: 'Storm closes piers', text: source } });
  });

  it.each([
    ['a rule at the top that nothing closes', '---\nThe pier closed.'],
    ['no heading', 'The pier closed.\n\n## Later\n\nIt opened.'],
  ])('has no title for %s', (_, source) => {
    expect(parseMarkdown(source)).toMatchObject({ document: { title: null, text: source } });
  });

  it('reads header lines as plain text does', () => {
    expect(parseMarkdown('Title: Storm\n\nThe pier closed.')).toMatchObject({ document: { title: 'Storm' } });
  });
});
