import type { LineRule } from './line.ts';

const LONGEST = 40;
const CLOCK =
  /^(?:(?:posted|updated|published) (?:at )?)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?)?(?:\s(?:[a-z]{2,5}|local time))?$/iu;
const AGO =
  /^(?:(?:posted|updated|published) )?(?:\d{1,3}|an?|one)\s?(?:s|m|h|d|secs?|mins?|hrs?|seconds?|minutes?|hours?|days?|weeks?|months?) ago$/iu;

/** "14:05 GMT", "12 minutes ago": the stamp of an entry in a live blog. */
export const timeStamp: LineRule = (line) =>
  line.text.length <= LONGEST && (CLOCK.test(line.text) || AGO.test(line.text))
    ? { kind: 'byline', rule: 'time-stamp' }
    : null;
