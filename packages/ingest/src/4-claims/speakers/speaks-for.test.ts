import { describe, expect, it } from 'vitest';
import { readText } from '../testing/read-text.ts';

/** For whom the speaker of the last claim speaks: the body, with "?" where the text only suggests it; null for themselves. */
function heldFor(text: string): string | null {
  const hop = readText(text).claims.at(-1)?.chain[0];
  return hop?.speaksFor ? `${hop.speaksFor.name}${hop.speaksFor.link === 'suggested' ? '?' : ''}` : null;
}

const SPEAKS: readonly (readonly [form: string, text: string, body: string])[] = [
  ['an office before the name', 'Norrin spokeswoman Ada Brill said the doors were locked.', 'Norrin'],
  [
    'a rank behind the office',
    'Prellian army spokesman Colonel Emil Varga said four men had died.',
    'Prellian army',
  ],
  [
    'an apposition behind the name',
    'Ada Brill, a spokeswoman for Norrin, said the doors were locked.',
    'Norrin',
  ],
  [
    'an apposition before the name',
    'A lawyer for the Pell union, Ada Brill, said the doors were locked.',
    'Pell union',
  ],
  [
    'a genitive',
    "The water agency closed four taps. Ines Holm, the agency's head of water, said four tanks had leaked.",
    'The water agency',
  ],
  ['a clause', 'Ada Brill, who speaks for Norrin, said the doors were locked.', 'Norrin'],
  ['a minister', 'The transport minister, Tom Reed, said the bridge was closed.', 'transport ministry'],
  ['an office without a name', 'A police spokeswoman said four men had died.', 'police'],
  ['the chief of a service', 'Fire chief Tom Reed said four men had died.', 'fire service'],
  [
    'a short form of the body',
    'Tarrow Foods said it was sorry. The company’s boss, Tom Reed, said four shops were hit.',
    'Tarrow Foods',
  ],
  [
    'a body named later',
    'Spokeswoman Ada Brill said the doors were locked. Norrin said 400 people were hit. Brill said no one was hurt.',
    'Norrin?',
  ],
  [
    'a document',
    "Tarrow Foods said it was sorry. The company's report said four shops were hit.",
    'Tarrow Foods',
  ],
];

const THEMSELVES: readonly (readonly [who: string, text: string])[] = [
  ['an expert at a body', 'Professor Ada Brill of the University of Prell said the dam leaked.'],
  ['who held the office once', 'A former spokeswoman for Norrin, Ada Brill, said the doors were open.'],
  ['the head of a body nobody named', "Ines Holm, the agency's head of water, said four tanks had leaked."],
  ['who asks not to be named', 'A Norrin spokeswoman who asked not to be named said the doors were open.'],
  ['a man from a place', 'Tom Reed of Sarn said the doors were open.'],
  ['a prime minister', 'Prime Minister Tom Reed said the doors were open.'],
  ['a worker', 'Tom Reed, a fitter at Norrin, said the doors were open.'],
  [
    'a spokesman of one of two bodies',
    'Norrin said the doors were shut. The city council said they were open. Spokesman Tom Reed said four men had died.',
  ],
  ['the leader of a union nobody named', 'Union leader Tom Reed said the doors were open.'],
];

describe('in whose name people speak', () => {
  it.each(SPEAKS)('is told by %s', (_form, text, body) => {
    expect(heldFor(text)).toBe(body);
  });

  it.each(THEMSELVES)('is nobody’s but their own for %s', (_who, text) => {
    expect(heldFor(text)).toBeNull();
  });
});

const ids = (text: string): (string | null)[] => readText(text).claims.map(({ speakerId }) => speakerId);

describe('the id of a speaker', () => {
  it('is one for six wordings of one spokesperson in six documents', () => {
    const wordings = [
      'Norrin said the doors were locked.',
      'Norrin spokeswoman Ada Brill said the doors were locked.',
      'The doors were locked, according to Ada Brill, a spokeswoman for Norrin.',
      'A spokeswoman for Norrin said the doors were locked.',
      'The doors were locked, Norrin’s press office said.',
      'Ada Brill, who speaks for Norrin, said the doors were locked.',
    ];
    expect(new Set(wordings.flatMap(ids)).size).toBe(1);
  });

  it.each([
    [
      'a ministry under two forms of its name',
      'The Ministry of Health said 4 men died.',
      'The health ministry said 4 men died.',
    ],
    [
      'a state and its army',
      "Prell's army said 4 men died.",
      'The Prellian defence ministry said 4 men died.',
    ],
    ['an acronym and the name', 'The United Nations said 4 men died.', 'The UN said 4 men died.'],
    [
      'a fire brigade and a fire service',
      'The fire brigade said 4 men died.',
      'The fire service said 4 men died.',
    ],
  ])('is one for %s', (_what, one, other) => {
    expect(ids(one)).toEqual(ids(other));
  });

  it.each([
    ['two people of one surname', 'Ruth Vale said 4 men died.', 'Tom Vale said 4 men died.'],
    ['two ministries', 'The health ministry said 4 men died.', 'The interior ministry said 4 men died.'],
    ['the armies of two states', 'The Prellian army said 4 men died.', 'The Sarnish army said 4 men died.'],
    [
      'the ministries of two states',
      "Prell's health ministry said 4 men died.",
      "Sarn's health ministry said 4 men died.",
    ],
    ['an army and its police', "Prell's army said 4 men died.", "Prell's police said 4 men died."],
  ])('is another for %s', (_what, one, other) => {
    expect(ids(one)).not.toEqual(ids(other));
  });
});
