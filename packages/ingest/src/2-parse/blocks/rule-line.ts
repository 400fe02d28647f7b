import type { LineRule } from './line.ts';

/** A line without a letter or a digit: `* * *`, `-----`, a row of dots. */
export const ruleLine: LineRule = (line) =>
  /[\p{L}\p{N}]/u.test(line.text) ? null : { kind: 'furniture', rule: 'rule-line' };
