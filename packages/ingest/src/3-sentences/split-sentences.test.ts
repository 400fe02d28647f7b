import type { Block } from '@attribune/schema/text';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from './split-sentences.ts';

function sentencesOf(text: string): string[] {
  const block: Block = { span: [0, text.length], kind: 'paragraph', rule: 'paragraph' };
  return splitSentences(text, [block]).map(({ span }) => text.slice(...span));
}

/** Each row is one text with `|` where a sentence ends. */
const ENDS = [
  'The pier closed. | Two ships left.',
  'Did it fall? | It did! | Nobody was hurt.',
  'He spoke in the U.S. | The ship had left.',
  'It left at 5 p.m. | The storm came later.',
  '“It fell.” | Lee saw it.',
  'Lee said: “It fell.” | Nobody was hurt.',
  'It fell (in the night). | Nobody saw it.',
  'He waited... | Then the crane fell.',
  'The firm is Acme Inc. | It owns the pier.',
  'They met on Main St. | The driver waited.',
  'He said no. | They left.',
  'It was option B. | The others failed.',
  'The report came late.[1] | Others came later.',
  'Workers stand on the pier. | Image: Ann Lee.',
  'Workers stand on the pier | Image: Ann Lee.',
  'It cost 3.5 million. | 40 people worked there.',
  'It fell.“ | However, nobody was hurt.',
];

/** No sentence ends within these. */
const WHOLE = [
  'Dr. Lee of St. Mary’s met Gen. Roe.',
  'George W. Roe and J. K. Lee left.',
  'The U.S. Army sent 3.5 tonnes to example.org today.',
  'It left at 5 a.m. on Monday.',
  'Harbour Ltd. said it would pay.',
  '“Where is it?” asked Lee.',
  '“It fell!” Lee did not say.'.replace('Lee did', 'she did'),
  'He waited … and left.',
  'See No. 5 and pp. 3 to 7.',
  'Roe v. Lee, i.e. the case, e.g. its first part, ended.',
  'The Yahoo! site was down.',
  'In Jan. 2031 it closed.',
  '“The pier is closed. We wait.” — Ann Lee',
  '1. Close the pier',
];

describe('splitSentences', () => {
  it.each(ENDS)('ends sentences in: %s', (marked) => {
    const parts = marked.split(' | ');
    expect(sentencesOf(parts.join(' '))).toEqual(parts);
  });

  it.each(WHOLE)('ends none in: %s', (text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });

  it('takes headings and furniture as one unit each, with their kind', () => {
    const text = 'Why? And how.\nThe pier closed. Two ships left.';
    const blocks: Block[] = [
      { span: [0, 13], kind: 'heading', rule: 'short-line' },
      { span: [14, text.length], kind: 'paragraph', rule: 'paragraph' },
    ];
    expect(
      splitSentences(text, blocks).map(({ span, block, kind }) => [text.slice(...span), block, kind]),
    ).toEqual([
      ['Why? And how.', 0, 'heading'],
      ['The pier closed.', 1, 'paragraph'],
      ['Two ships left.', 1, 'paragraph'],
    ]);
  });

  it('loses no character that is not white space, for any string', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('. ', '? ', '...', '.” ', 'Mr. ', ' Image: ', '“', '\n'),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('').trim();
        fc.pre(text !== '');
        expect(sentencesOf(text).join('').replace(/\s+/gu, '')).toBe(text.replace(/\s+/gu, ''));
      }),
    );
  });
});
