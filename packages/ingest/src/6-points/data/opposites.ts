/**
 * Pairs of words that cannot both be true of one thing at one time. Source: antonyms of a general dictionary that occur in
 * disputes between reports; prefixes that negate (un-, in-) are found by rule and not listed.
 */
export const OPPOSITES: readonly (readonly [string, string])[] = [
  ['open', 'closed'],
  ['open', 'shut'],
  ['open', 'locked'],
  ['trained', 'undertrained'],
  ['training', 'undertrained'],
  ['trained', 'unprepared'],
  ['training', 'unprepared'],
  ['prepared', 'unprepared'],
  ['safe', 'unsafe'],
  ['safe', 'dangerous'],
  ['peaceful', 'violent'],
  ['guilty', 'innocent'],
  ['alive', 'dead'],
  ['legal', 'illegal'],
  ['allowed', 'banned'],
  ['permitted', 'forbidden'],
  ['airborne', 'folklore'],
];
