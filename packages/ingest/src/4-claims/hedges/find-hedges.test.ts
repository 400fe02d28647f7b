import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTokens } from '../../language/read-tokens.ts';
import { findHedges } from './find-hedges.ts';
import { hedgesInScope } from './hedges-in-scope.ts';

const tokensOf = (text: string) => readTokens(text, [0, text.length]);
const hedgesOf = (text: string) =>
  findHedges(text, tokensOf(text)).map(({ cue, level }) => `${text.slice(...cue)}: ${level}`);

describe('findHedges', () => {
  it.each([
    ['The ship may have sunk.', ['may: possible']],
    ['The ship might sink.', ['might: possible']],
    ['The fire could spread to the port.', ['could: possible']],
    ['The ship probably sank.', ['probably: likely']],
    ['The ship has reportedly sunk.', ['reportedly: reported']],
    ['The crew is believed to be safe.', ['believed: likely']],
    ['The toll is expected to rise.', ['expected: expected']],
    ['An estimated 40 ships left.', ['estimated: estimated']],
    ['The captain appears to have slept.', ['appears to: likely']],
    ['It seems that the captain slept.', ['seems: likely']],
    ['The captain is said to have slept.', ['is said to: reported']],
    ['He will almost certainly lose.', ['almost certainly: likely']],
    ['The alleged leader fled.', ['alleged: reported']],
    ['Preliminary figures show a loss.', ['Preliminary: estimated']],
    ['The count, if confirmed, is a record.', ['if confirmed: possible']],
    ['He fears that more will die.', ['fears: possible']],
    ['They were suspected of arson.', ['suspected: likely']],
    ['Whether it sank is unclear.', ['Whether: possible', 'unclear: possible']],
  ])('finds the cue in “%s”', (text, hedges) => {
    expect(hedgesOf(text)).toEqual(hedges);
  });

  it.each([
    'The minister said the ship had sunk.',
    'The minister claimed that the ship had sunk.',
    'About 40 ships left, some of them at night.',
    'It closed in May and opens in June.',
    'From the hill we could see the port.',
    'They could not reach the port.',
    'They plan to close the port.',
    'The captain appeared in court on Monday.',
    'He assumed command of the port.',
    'He is convinced that it sank.',
    'The Provisional Council met.',
    'She would later return to the port.',
    'They came as soon as possible.',
  ])('finds none in “%s”', (text) => {
    expect(hedgesOf(text)).toEqual([]);
  });

  it('keeps cues on the text, in order and without overlap, for any string', () => {
    const word = fc.constantFrom(
      'may',
      'could',
      'be',
      'is',
      'said',
      'to',
      'appears',
      'likely',
      'almost',
      'certainly',
      'if',
      'confirmed',
      '.',
      '😀',
      'the ship',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 5 }))), (words) => {
        const text = words.join(' ');
        let end = 0;
        for (const { cue } of findHedges(text, tokensOf(text))) {
          expect(cue[0]).toBeGreaterThanOrEqual(end);
          expect(cue[1]).toBeGreaterThan(cue[0]);
          end = cue[1];
        }
      }),
    );
  });
});

describe('hedgesInScope', () => {
  const scoped = (text: string, clause: string) => {
    const tokens = tokensOf(text);
    const start = text.indexOf(clause);
    return hedgesInScope(findHedges(text, tokens), tokens, [start, start + clause.length]).map(
      ({ level }) => level,
    );
  };

  it('lets a cue of one clause leave the other alone', () => {
    const text = 'The bridge fell on Monday and the road may follow.';
    expect(scoped(text, 'The bridge fell on Monday')).toEqual([]);
    expect(scoped(text, 'the road may follow')).toEqual(['possible']);
  });

  it('leaves out cues that weaken no claim', () => {
    expect(scoped('The port is considered safe.', 'The port is considered safe.')).toEqual([]);
    expect(scoped('He asked whether it sank.', 'whether it sank')).toEqual([]);
  });
});
