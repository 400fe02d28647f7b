import { describe, expect, it } from 'vitest';
import { formatDay, formatMoment } from './dates.ts';

describe('dates', () => {
  it.each([
    ['2031-04-14T18:40:00Z', '14 April 2031', '14 April 2031 at 18:40 UTC'],
    ['2031-04-14T23:30:00-02:00', '15 April 2031', '15 April 2031 at 01:30 UTC'],
    ['2031-04-14 18:40:00.123+00', '14 April 2031', '14 April 2031 at 18:40 UTC'],
    ['2031-04-14', '14 April 2031', '14 April 2031'],
  ])('%s is read in UTC', (iso, day, moment) => {
    expect(formatDay(iso)).toBe(day);
    expect(formatMoment(iso)).toBe(moment);
  });

  it.each(['', 'yesterday', '14/04/2031', '2031-99-99', '2031'])('“%s” gives nothing', (text) => {
    expect(formatDay(text)).toBeNull();
    expect(formatMoment(text)).toBeNull();
  });
});
