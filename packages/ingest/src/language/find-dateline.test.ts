import { describe, expect, it } from 'vitest';
import { findDateline } from './find-dateline.ts';

const SENTENCE = 'A ferry sank on Monday.';

const DATELINES = [
  'TARVIK — ',
  'TARVIK (CWN) - ',
  'PORT LORN, Westmark (CWN) – ',
  'TARVIK, March 3 — ',
  'TARVIK, Westmark, Nov. 14 (CWN) -- ',
  'TARVIK, 3 March 2031 – ',
  'TARVIK, Monday. — ',
  'Tarvik, Sept. 3 — ',
  'Port Lorn (Coast Wire) — ',
];

const NONE = [
  'NATO — the alliance — met in Denn.',
  'Tarvik, a port of 9,000 people - most of them fishers - has no bridge.',
  'On Monday, March 3 — the day of the flood — the bridge was closed.',
  'A ferry sank on Monday - The Post reported it first.',
  'In 2031 – 40 people died.',
  '— ',
  '',
];

describe('findDateline', () => {
  it.each(DATELINES)('ends where the sentence begins behind %j', (dateline) => {
    expect(findDateline(dateline + SENTENCE)).toBe(dateline.length);
  });

  it('takes a line that is a dateline and nothing else', () => {
    expect(findDateline('TARVIK, March 3 (CWN) —')).toBe(23);
  });

  it.each(NONE)('finds none in %j', (text) => {
    expect(findDateline(text)).toBe(0);
  });
});
