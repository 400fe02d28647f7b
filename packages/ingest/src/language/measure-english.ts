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

/** How English a text looks by its words: `plain` beyond doubt, `some` where one such word stands in it, else `none`. */
export function measureEnglish(sample: string): 'plain' | 'some' | 'none' {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const found = words.filter((word) => WORDS.has(word)).length;
  if (found === 0) return 'none';
  return words.length >= LEAST_WORDS && found >= LEAST_SHARE * words.length ? 'plain' : 'some';
}
