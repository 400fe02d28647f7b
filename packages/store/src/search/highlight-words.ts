import type { Span } from '@attribune/schema/span';

/** From this share of common trigrams on, a word is taken for a misspelling of the other. Measured: kurks, kursk 0.33. */
const ALIKE = 0.3;

/** Letters that two forms of one word share at least, as in "troop" and "troops". */
const SHORTEST_STEM = 4;
const LONGEST_ENDING = 3;

/** More words than these are not looked for. */
const MOST_WORDS = 10;

/** A word with its accents, or a number with its separators. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,]\p{N}+)*/gu;

/** Two numbers that look alike are two numbers. */
const HAS_DIGIT = /\p{N}/u;

/** The words of a text that a query means, as Postgres finds them: the same word, another form of it, or a misspelling. */
export function highlightWords(text: string, query: string): Span[] {
  const wanted = [...query.matchAll(WORD)].slice(0, MOST_WORDS).map(([word]) => fold(word));
  return [...text.matchAll(WORD)].flatMap((match): Span[] => {
    const word = fold(match[0]);
    const isMeant = wanted.some((other) => isMeantBy(word, other));
    return isMeant ? [[match.index, match.index + match[0].length]] : [];
  });
}

function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

function isMeantBy(word: string, other: string): boolean {
  if (word === other) return true;
  if (HAS_DIGIT.test(word) || HAS_DIGIT.test(other)) return false;
  return isForm(word, other) || isAlike(word, other);
}

function isForm(a: string, b: string): boolean {
  const shared = Math.min(a.length, b.length);
  if (shared < SHORTEST_STEM || Math.max(a.length, b.length) - shared > LONGEST_ENDING) return false;
  return a.slice(0, shared) === b.slice(0, shared);
}

function isAlike(a: string, b: string): boolean {
  const [x, y] = [trigramsOf(a), trigramsOf(b)];
  const common = [...x].filter((trigram) => y.has(trigram)).length;
  return common / (x.size + y.size - common) >= ALIKE;
}

/** As pg_trgm counts them: two spaces before the word and one behind it. */
function trigramsOf(word: string): Set<string> {
  const padded = `  ${word} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, i) => padded.slice(i, i + 3)));
}
