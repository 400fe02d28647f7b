import { describe, expect, it } from 'vitest';
import { readText } from '../testing/read-text.ts';

const chains = (text: string): string[] =>
  readText(text).claims.map(({ quote, chain }) => `${quote}: ${chain.map(({ name }) => name).join(' ← ')}`);

describe('the chain of an attribution', () => {
  it.each([
    ['one hop for one speaker', 'The agency said the door was open.', ['the door was open: The agency']],
    [
      'the one who knows first, then the one who relays',
      'The agency reported that survivors said the door was open.',
      ['the door was open: survivors ← The agency'],
    ],
    [
      'who briefed the speaker',
      'Lawmakers, briefed by the intelligence agency, said the officers had left.',
      ['the officers had left: the intelligence agency ← Lawmakers'],
    ],
    [
      'whom the speaker cites',
      'The newspaper reported that ten ships sank, citing port officials.',
      ['ten ships sank: port officials ← The newspaper'],
    ],
  ])('holds %s', (_name, text, expected) => {
    expect(chains(text)).toEqual(expected);
  });

  it('is empty for the outlet itself', () => {
    expect(chains('A ferry sank on Monday in the Lorn Strait.')).toEqual([
      'A ferry sank on Monday in the Lorn Strait: ',
    ]);
  });
});
