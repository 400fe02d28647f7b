import { describe, expect, it } from 'vitest';
import { findRevisionCue } from './find-revision-cue.ts';

function cueIn(sentence: string, number: string): string | null {
  const at = sentence.indexOf(number);
  return findRevisionCue(sentence, [at, at + number.length]);
}

describe('the words of a revision', () => {
  it.each([
    ['The toll rose to 47 on Tuesday.', '47', 'rose to'],
    ['Officials lowered the figure to 54.', '54', 'lowered'],
    ['The count stands at 33, up from 31.', '33', 'up from'],
    [
      'The port raised its estimate for the long and costly harbour wall at Skell on Friday to 80 million.',
      '80',
      'raised to',
    ],
    ['The guild put the crowd at 300 from 200 before.', '300', 'from'],
    ['Seventy people and not 90 were hurt.', '90', 'and not'],
  ])('%s', (sentence, number, expected) => {
    expect(cueIn(sentence, number)).toBe(expected);
  });

  it.each([
    ['Rescuers counted 47 dead.', '47'],
    [
      'The price of bread rose to record heights long before anybody in that small town by the sea counted 47 dead.',
      '47',
    ],
    [
      'The council raised 20 points in the long debate on the harbour and its wall and then turned to 30 others.',
      '30',
    ],
    ['A roseate dawn broke over 12 ships.', '12'],
  ])('must give nothing: %s', (sentence, number) => {
    expect(cueIn(sentence, number)).toBeNull();
  });
});
