import { isLetter } from './is-letter.ts';

/**
 * Common words of English that no other language in Latin script has among its own. Source: the first hundred ranks of the
 * British National Corpus, less those that are also words of Dutch, German, French, Portuguese or the Scandinavian
 * languages ("of", "was", "for", "at", "on", "as", "to").
 */
const WORDS = new Set(
  'the and that it with his by this not from but have are which they you were their been has would there what said is after who will its more than when could about into other'.split(
    ' ',
  ),
);

/** Share of such words: English prose has 0.15 to 0.3, other languages below 0.03 (own count); a headline may have few. */
const LEAST_SHARE = 0.08;
const LEAST_WORDS = 6;

/** No word of the list is longer. */
const LONGEST = 5;

/** How English a text looks by its words: `plain` beyond doubt, `some` where one such word stands in it, else `none`. */
export function measureEnglish(sample: string): 'plain' | 'some' | 'none' {
  const lower = sample.toLowerCase();
  let words = 0;
  let found = 0;
  let start = 0;
  for (let at = 0, width = 1; at <= lower.length; at += width) {
    const code = lower.codePointAt(at) ?? 0;
    width = code > 0xff_ff ? 2 : 1;
    if (isLetter(code)) continue;
    if (at > start) words += 1;
    if (at > start && at - start <= LONGEST && WORDS.has(lower.slice(start, at))) found += 1;
    start = at + width;
  }
  if (found === 0) return 'none';
  return words >= LEAST_WORDS && found >= LEAST_SHARE * words ? 'plain' : 'some';
}
