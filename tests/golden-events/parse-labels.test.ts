import { describe, expect, it } from 'vitest';
import { parseLabels } from './parse-labels.ts';
import { toGold } from './to-gold.ts';

const event = (...lines: string[]) =>
  toGold(
    parseLabels('made-up', ['fig dead | update | How many died?', '== 01 | A | B | -', ...lines].join('\n')),
  );

describe('labels of a golden event', () => {
  it('make the text, the units and the claims with their offsets', () => {
    const { gold, texts } = event(
      'C Three men died, said Ann Orr.',
      '> Three men died | by Ann Orr | n orr | q 3 people @dead:Three men',
      'F So it goes.',
      '',
      'X Share',
    );
    expect(texts.get('01')).toBe('Three men died, said Ann Orr. So it goes.\n\nShare\n');
    expect(gold.docs['01']?.units.map(({ start, end, label }) => [start, end, label])).toEqual([
      [0, 29, 'claim'],
      [30, 41, 'filler'],
      [43, 48, 'furniture'],
    ]);
    expect(gold.docs['01']?.claims).toMatchObject([
      {
        start: 0,
        end: 14,
        attributedTo: 'Ann Orr',
        attributionType: 'named',
        origin: 'orr',
        kind: 'quantity',
      },
    ]);
    expect(gold.figures[0]?.values).toMatchObject([{ doc: '01', start: 0, end: 9, low: 3, high: 3 }]);
  });

  it.each([
    ['words that do not stand there', ['C It fell.', '> It rose']],
    ['words that stand there twice', ['C It fell and it fell.', '> fell']],
    ['claims that overlap', ['C It fell hard.', '> It fell', '> fell hard']],
    ['a claim sentence without a claim', ['C It fell.']],
    ['a claim under a question', ['Q Did it fall?', '> it fall']],
    ['an unknown figure', ['C Two fell.', '> Two fell | q 2 people @hurt:Two']],
    ['an unknown dispute', ['C It fell.', '> It fell | !cause+']],
    ['an unknown field', ['C It fell.', '> It fell | why not']],
    ['a speaker without an origin', ['C It fell, he said.', '> It fell | by he']],
    ['a group of one', ['C It fell.', '> It fell | =fall']],
  ])('are refused with %s', (_, lines) => {
    expect(() => event(...lines)).toThrow();
  });

  it('take the place that a number names, and the span from the first words to the last', () => {
    const { gold } = event('C It fell and it fell, he says, again.', '> fell #2', '> he says ... again');
    expect(gold.docs['01']?.claims.map(({ start, end }) => [start, end])).toEqual([
      [15, 19],
      [21, 35],
    ]);
  });
});
