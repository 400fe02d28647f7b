/**
 * The commonest words of English that are rare in its neighbours. Source: the first ranks of the British National Corpus,
 * less those that are also words of Dutch, German, French or the Scandinavian languages.
 */
const WORDS = new Set(
  'the of and to that was for it with as his on be at by this had not from but have are which she they you were their been has would there what said'.split(
    ' ',
  ),
);

/** Share of such words in English prose is 0.3 to 0.45; in other languages it stays below 0.08 (own count). */
const LEAST_SHARE = 0.2;
const LEAST_WORDS = 30;

/** In a line or two the share varies more, so that more is asked. */
const SHORT_SHARE = 0.3;
const SHORT_WORDS = 8;

/** Whether a text is English beyond doubt. Most texts are, and a full detection costs as much as their tagging. */
export function isPlainEnglish(sample: string): boolean {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < SHORT_WORDS) return false;
  const share = words.filter((word) => WORDS.has(word)).length / words.length;
  return share >= (words.length < LEAST_WORDS ? SHORT_SHARE : LEAST_SHARE);
}
