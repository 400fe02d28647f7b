import type { Word } from '../../matching/read-words.ts';
import type { ClaimProfile } from '../claim-profile.ts';

/**
 * What the claims count, in their own words and in the plural ("Ilmorian soldiers"), or null where none says it, or where no
 * two of several documents say it alike: one account's "workers" are another's "people".
 */
export function findCounted(profiles: readonly ClaimProfile[]): string | null {
  const named = profiles.flatMap(({ claim, document }) => {
    const { counted, unit, kind } = claim.quantity ?? {};
    if (kind !== 'count') return [];
    const words = counted ?? unit;
    return words && isNounPhrase(words) ? [{ words, document: document.id }] : [];
  });
  const documents = new Set(profiles.map(({ document }) => document.id)).size;
  const shared = named.filter(({ words }) => {
    const last = words.split(' ').at(-1) ?? '';
    const saying = named.filter((other) => other.words.endsWith(last));
    return documents < 2 || new Set(saying.map(({ document }) => document)).size * 2 >= documents;
  });
  const [longest] = shared.map(({ words }) => words).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return longest ?? null;
}

const LONGEST = 40;

function isNounPhrase(words: string): boolean {
  return (
    words.length <= LONGEST &&
    /^[\p{L}][\p{L}\s-]*$/u.test(words) &&
    /(?:s|people|men|women|children|police)$/u.test(words) &&
    !/\b(?:enemy|our|his|her)\b/u.test(words)
  );
}

/** Whether a word shows that a clause speaks for somebody or of something named elsewhere. */
export function leansElsewhere(word: Pick<Word, 'lower'>): boolean {
  return LEANING.has(word.lower);
}

const LEANING = new Set(
  'it they he she we i this these those them him her us which who whom our my your enemy own'.split(' '),
);
