import type { Word } from '../../matching/read-words.ts';
import { isOrdinaryWord } from '../../matching/word-weight.ts';
import type { ClaimProfile } from '../claim-profile.ts';
import { OPPOSITES } from '../data/opposites.ts';

/** By the very form: "opened an inquiry" is not the opposite of a door that is closed. */
const BY_WORD = new Map<string, string[]>();
for (const [a, b] of OPPOSITES) {
  BY_WORD.set(a, [...(BY_WORD.get(a) ?? []), b]);
  BY_WORD.set(b, [...(BY_WORD.get(b) ?? []), a]);
}

/** A word of each claim that cannot both be true, or null. */
export function findOpposites(a: ClaimProfile, b: ClaimProfile): [Word, Word] | null {
  for (const word of a.words) {
    if (isActivity(a.words, word)) continue;
    for (const opposite of oppositesOf(word)) {
      const met = b.words.find((other) => other.lower === opposite && !isActivity(b.words, other));
      if (met) return [word, met];
    }
  }
  return null;
}

const PREFIXES = ['un', 'in', 'im', 'ir', 'il', 'dis'];

/** The words that exclude a word: those of the list, and the word with or without a negating prefix. */
function oppositesOf({ lower }: Word): string[] {
  const negated = isAdjectival(lower) ? PREFIXES.map((prefix) => prefix + lower) : [];
  const bare = PREFIXES.flatMap((prefix) => {
    const rest = lower.startsWith(prefix) ? lower.slice(prefix.length) : '';
    return rest.length >= SHORTEST_REST && isAdjectival(rest) && isOrdinaryWord(rest) ? [rest] : [];
  });
  return [...(BY_WORD.get(lower) ?? []), ...negated, ...bare];
}

const SHORTEST_REST = 3;

/** "Unfit", "insured", "unlawful" are words of a state; "under" and "income" hold no prefix. */
function isAdjectival(rest: string): boolean {
  return /(?:ed|ful|al|ble|ant|ent|ate|ous|ive|ary|ilty|aware|fit|safe|fair|sane|true|happy|clear|certain|able|armed|ready|known|paid|sure|healthy|likely|stable|legal|solvent|honest|loyal)$/u.test(
    rest,
  );
}

const PLACE_WORDS = new Set(['at', 'in', 'on', 'with', 'near', 'for']);

/** "Training at a base" is what somebody does, not what somebody has. */
function isActivity(words: readonly Word[], word: Word): boolean {
  return word.lower.endsWith('ing') && PLACE_WORDS.has(words[words.indexOf(word) + 1]?.lower ?? '');
}
