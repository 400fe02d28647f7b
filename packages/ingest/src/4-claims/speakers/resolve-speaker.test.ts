import { describe, expect, it } from 'vitest';
import { readText } from '../testing/read-text.ts';

const speakers = (text: string): (string | null)[] =>
  readText(text).claims.map(({ attributedTo }) => attributedTo);

const CASES: readonly (readonly [name: string, text: string, last: string | null])[] = [
  [
    'a pronoun to the person who spoke last',
    'Commander Ruth Vale said the search was over. She said the sea was rough.',
    'Commander Ruth Vale',
  ],
  [
    'a pronoun to the subject of the sentence before',
    'Tom Olt said the boat was full. The mayor, Ada Brink, has resigned. “I am tired,” she said.',
    'Ada Brink',
  ],
  [
    'a surname to the name as first given',
    'Commander Ruth Vale leads the search. The sea was rough, Vale said.',
    'Commander Ruth Vale',
  ],
  [
    'an office to the person described so',
    'Nan Ovric, a midwife, lives in the hills. The disease was never away, the midwife said.',
    'Nan Ovric',
  ],
  [
    'a short form to the body as first given',
    'The transport ministry said 40 people died. Two are missing, the ministry said.',
    'The transport ministry',
  ],
  [
    'a name out of an apposition',
    'The kiln had been shut since May, said its owner, Harwick Bricks.',
    'Harwick Bricks',
  ],
  [
    'a name behind a genitive',
    "“It was cold,” the company's director Tomas Reed wrote.",
    'director Tomas Reed',
  ],
  [
    'the author of a report',
    'According to a report by the Harbour Office, ten boats sank.',
    'the Harbour Office',
  ],
];

describe('SpeakerResolver', () => {
  it.each(CASES)('leads %s', (_name, text, last) => {
    expect(speakers(text).at(-1)).toBe(last);
  });

  it('counts officials and experts as unnamed and a ministry as named', () => {
    const types = readText('Officials said the dam leaked. The ministry said it held.').claims.map(
      ({ attributionType }) => attributionType,
    );
    expect(types).toEqual(['unnamed', 'named']);
  });

  it('gives one id to one speaker under several forms', () => {
    const { claims } = readText(
      'Commander Ruth Vale said the search was over. The sea was rough, Vale said. She said the boats were back.',
    );
    expect(new Set(claims.map(({ speakerId }) => speakerId)).size).toBe(1);
  });

  it('gives no speaker to a pronoun that leads nowhere', () => {
    expect(speakers('She said the boats were back.')).toEqual([null]);
  });
});
