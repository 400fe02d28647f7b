import type { LineRule } from './line.ts';

const MONTHS =
  'jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?';
const DAYS = 'mon(day)?|tue(s(day)?)?|wed(nesday)?|thu(r(s(day)?)?)?|fri(day)?|sat(urday)?|sun(day)?';
const DATE_WORD = new RegExp(
  `^(${MONTHS}|${DAYS}|a\\.?m\\.?|p\\.?m\\.?|at|on|of|the|est|edt|gmt|utc|bst|cet|ist|pst|pdt|hrs?|\\d{1,4}(st|nd|rd|th)?|\\d{1,2}[:.]\\d{2}(:\\d{2})?|\\d{4}-\\d{2}-\\d{2}(t\\d{2}:\\d{2}\\S*)?|\\d{1,2}/\\d{1,2}/\\d{2,4})$`,
  'iu',
);

const NAME = new RegExp(`^(${MONTHS}|${DAYS})\\.?$`, 'iu');

/** A line that is a date and nothing else. */
export const dateLine: LineRule = (line) => {
  if (line.text.length > 60 || !/\d/u.test(line.text)) return null;
  const words = line.text.split(/[\s,|·–—]+/u).filter((word) => word !== '' && word !== '-');
  const hasName = words.some((word) => NAME.test(word));
  const isNumericDate = words.some((word) => /^\d{4}-\d{2}-\d{2}|^\d{1,2}\/\d{1,2}\/\d{2,4}$/u.test(word));
  const allDate = words.every((word) => DATE_WORD.test(word.replace(/[.]$/u, '')) || DATE_WORD.test(word));
  return allDate && (hasName || isNumericDate) ? { kind: 'byline', rule: 'date-line' } : null;
};
