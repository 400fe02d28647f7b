import type { Word } from '../../matching/read-words.ts';
import { isOrdinaryWord } from '../../matching/word-weight.ts';
import { OPPOSITES } from '../data/opposites.ts';

/** A word of a claim and all words that exclude it. */
export type Excluded = { readonly word: Word; readonly opposites: readonly string[] };

/** By the very form: "opened an inquiry" is not the opposite of a door that is closed. */
const BY_WORD = new Map<string, string[]>();
for (const [a, b] of OPPOSITES) {
  BY_WORD.set(a, [...(BY_WORD.get(a) ?? []), b]);
  BY_WORD.set(b, [...(BY_WORD.get(b) ?? []), a]);
}

/** The words of a state that have opposites, in order, with those. */
export function listExcluded(words: readonly Word[]): Excluded[] {
  return words.flatMap((word, at) => {
    const opposites = isActivity(words, at) ? [] : oppositesOf(word.lower);
    return opposites.length > 0 ? [{ word, opposites }] : [];
  });
}

/** The words of a state by their form, each where it first stands. */
export function stateWords(words: readonly Word[]): Map<string, Word> {
  const states = new Map<string, Word>();
  words.forEach((word, at) => {
    if (!states.has(word.lower) && !isActivity(words, at)) states.set(word.lower, word);
  });
  return states;
}

const PREFIXES = ['un', 'in', 'im', 'ir', 'il', 'dis'];

/** The words that exclude a word: those of the list, and the word with or without a negating prefix. */
function oppositesOf(lower: string): string[] {
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
function isActivity(words: readonly Word[], at: number): boolean {
  return words[at]?.lower.endsWith('ing') === true && PLACE_WORDS.has(words[at + 1]?.lower ?? '');
}
