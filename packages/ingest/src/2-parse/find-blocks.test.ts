import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBlocks } from './find-blocks.ts';

const PROSE =
  'The harbour master closed both piers on Monday after the storm tore a crane from its rails, and said they would stay shut for a week.';

/** The kind and rule of the block that a line makes between two paragraphs. */
function roleOf(line: string, title: string | null = null): string {
  const text = `${PROSE}\n\n${line}\n\n${PROSE} It was the second time this year.`;
  const block = findBlocks(text, title).find(({ span }) => text.slice(...span) === line);
  return block === undefined ? 'none' : `${block.kind}: ${block.rule}`;
}

describe('findBlocks', () => {
  it.each([
    ['### What the port says', 'heading: markdown-heading'],
    ['What the port says', 'heading: short-line'],
    ['Why did the crane fall?', 'heading: question-heading'],
    ['Related: Ten storms that shaped the coast', 'furniture: link-line'],
    ['READ MORE: How cranes are tied down', 'furniture: link-line'],
    ['More from Harbour Courier', 'furniture: link-list-heading'],
    ['Share this article', 'furniture: page-call'],
    ['Share:', 'furniture: page-line'],
    ['Sign up for our evening letter', 'furniture: page-call'],
    ['Tags: port, storm, cranes', 'furniture: page-line'],
    ['Advertisement', 'furniture: page-line'],
    ['Home > News > Coast', 'furniture: breadcrumb'],
    ['Harbour Courier | Monday, 3 March | Coast', 'furniture: breadcrumb'],
    ['* * *', 'furniture: rule-line'],
    ['By Ann Lee, Harbour Courier', 'byline: byline'],
    ['(Reporting by Ann Lee; editing by Tom Roe)', 'byline: credits'],
    ['Published 3 March 2031, 14:05', 'byline: byline'],
    ['Monday, 3 March 2031', 'byline: date-line'],
    ['Photo: the fallen crane on the east pier', 'caption: caption'],
    ['Workers look at the fallen crane on Monday. (Photo: Ann Lee)', 'caption: caption'],
    ['• Two ships were sent to another port.', 'listItem: list-item'],
    ['2) Two ships were sent to another port.', 'listItem: list-item'],
  ])('tells what “%s” is', (line, role) => {
    expect(roleOf(line)).toBe(role);
  });

  it.each([
    ['Two ships were sent to another port.'],
    ['By Monday evening both piers were closed.'],
    ['Share prices of the port fell by a tenth.'],
    ['Watch towers along the coast were manned again.'],
    ['“We saw it fall,” said Lee.'],
    ['Related companies have the same owner, the port says.'],
    ['1,200 people were sent home.'],
    ['2031 was the worst year for the port since it was built.'],
    ['— “We saw it fall,” said Lee.'],
    ['Lee added:'],
    ['The port made the following comment:'],
    ['May was quiet; in June the storms came back to the coast.'],
  ])('leaves “%s” a paragraph', (line) => {
    expect(roleOf(line)).toBe('paragraph: paragraph');
  });

  it('takes the first line for the title, and its second printing for furniture', () => {
    const text = `Storm closes piers\n\nStorm closes piers\n\n${PROSE}`;
    expect(findBlocks(text, null).map(({ kind, rule }) => [kind, rule])).toEqual([
      ['title', 'first-line'],
      ['furniture', 'repeated-headline'],
      ['paragraph', 'paragraph'],
    ]);
  });

  it('knows the title that the document came with under a kicker', () => {
    const blocks = findBlocks(`Coast\nStorm closes piers!\n${PROSE}`, 'Storm closes piers');
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'title', 'paragraph']);
  });

  it('keeps links under the heading of a link list out until the text goes on', () => {
    const text = `${PROSE}\n\nAlso read\nTen storms that shaped the coast\nWhy cranes fall\n\n${PROSE}`;
    expect(findBlocks(text, null).map(({ kind, rule }) => `${kind}: ${rule}`)).toEqual([
      'paragraph: paragraph',
      'furniture: link-list-heading',
      'furniture: linked-headline',
      'furniture: linked-headline',
      'paragraph: paragraph',
    ]);
  });

  it('keeps announcing items out, but not those that say who stated something', () => {
    const text = `In this article\n• The effect on other ports\n• The port’s confirmation that two ships left\n\n${PROSE}`;
    expect(findBlocks(text, null).map(({ kind, rule }) => `${kind}: ${rule}`)).toEqual([
      'heading: announcing-heading',
      'furniture: announced-item',
      'listItem: reporting-item',
      'paragraph: paragraph',
    ]);
  });

  it('joins the lines of a hard-wrapped paragraph and no others', () => {
    const wrapped =
      'The harbour master closed both piers on Monday after the\nstorm tore a crane from its rails, and said they would stay\nshut for a week.';
    expect(findBlocks(wrapped, null)).toEqual([
      { span: [0, wrapped.length], kind: 'paragraph', rule: 'wrapped-paragraph' },
    ]);
    expect(findBlocks(`${PROSE}\n${PROSE}`, null)).toHaveLength(2);
  });

  it('covers every character that is not white space, in order, for any string', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('Also read', '• item', '# h', 'Share:', PROSE, '', '***'),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), fc.constantFrom('\n', '\n\n', '\r\n'), (lines, joint) => {
        const text = lines.join(joint);
        const blocks = findBlocks(text, null);
        expect(
          blocks
            .map(({ span }) => text.slice(...span))
            .join('')
            .replace(/\s+/gu, ''),
        ).toBe(text.replace(/\s+/gu, ''));
        for (const [index, block] of blocks.entries())
          expect(block.span[0]).toBeGreaterThanOrEqual(blocks[index - 1]?.span[1] ?? 0);
      }),
    );
  });
});
