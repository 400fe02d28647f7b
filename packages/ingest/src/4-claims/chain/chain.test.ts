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
    [
      'whom the speaker cites before "that"',
      'Coastwire reported, citing the coast guard, that the tanker had lost oil.',
      ['the tanker had lost oil: the coast guard ← Coastwire'],
    ],
    [
      'whom a source behind "according to" cites',
      'According to the fire brigade, citing the weather office, the dam broke at noon.',
      ['the dam broke at noon: the weather office ← the fire brigade'],
    ],
    [
      'who was quoted and who quotes',
      'Mayor Ludo Pranz was quoted by the Morning Lamp as saying that the city was broke.',
      ['the city was broke: Mayor Ludo Pranz ← the Morning Lamp'],
    ],
    [
      'whom a paper quotes as saying',
      'State television quoted a port official as saying two ships had collided.',
      ['two ships had collided: a port official ← State television'],
    ],
    [
      'speakers whom a paper cites',
      'Doctors cited by the Morning Lamp said the fever had spread.',
      ['the fever had spread: Doctors ← the Morning Lamp'],
    ],
    [
      'who told the speaker',
      'Pilot Jon Quill said he had been told by the tower that the runway was clear.',
      ['the runway was clear: the tower ← Pilot Jon Quill'],
    ],
    [
      'a speaker whom the outer one reports without "that"',
      'The agency reported that Minister Ines Calloway had said the treaty was dead.',
      ['the treaty was dead: Minister Ines Calloway ← The agency'],
    ],
    [
      'a witness within the words of the prosecutor',
      'The prosecutor said that, according to a witness, the car left at noon.',
      ['the car left at noon: a witness ← The prosecutor'],
    ],
    [
      'who is heard in footage',
      'Footage from the Vash army shows captured soldiers saying that they had not eaten for days.',
      ['they had not eaten for days: captured soldiers ← the Vash army'],
    ],
  ])('holds %s', (_name, text, expected) => {
    expect(chains(text)).toEqual(expected);
  });

  it.each([
    [
      'a reason that is cited',
      'The ministry said the quay was closed, citing safety concerns.',
      ['the quay was closed: The ministry'],
    ],
    [
      'those whom a speaker was trained by',
      'Doctors trained by the army said the fever had spread.',
      ['the fever had spread: Doctors trained by the army'],
    ],
    [
      'a pronoun for the speaker',
      'Ada Clint told the council that she believes the wall will hold.',
      ['the wall will hold: Ada Clint'],
    ],
    [
      'those who would live to see it',
      'The prosecutor said that the poorest would see their rents rise.',
      ['the poorest would see their rents rise: The prosecutor'],
    ],
    [
      'a verb that only stands inside what is said',
      'The firm allegedly knew, prosecutors said.',
      ['The firm allegedly knew: prosecutors'],
    ],
  ])('has no further hop for %s', (_name, text, expected) => {
    expect(chains(text)).toEqual(expected);
  });

  it('is empty for the outlet itself', () => {
    expect(chains('A ferry sank on Monday in the Lorn Strait.')).toEqual([
      'A ferry sank on Monday in the Lorn Strait: ',
    ]);
  });
});
