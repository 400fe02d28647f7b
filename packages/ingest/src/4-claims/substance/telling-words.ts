import type { Token } from '../../language/token.ts';
import { VAGUE_AMOUNTS, WRITER_AND_READER } from './data/addressing-words.ts';
import { EVIDENTIALS } from './data/evidentials.ts';

/** What a single word may stand for that a rule looks for anywhere in an assertion. */
export type TellingWord = 'amount' | 'person' | 'hearsay' | 'likeness' | 'negation' | 'way';

/** Nouns of a way out, and "need": only about these may an assertion say that they are the only ones or are there. */
export const WAYS: ReadonlySet<string> = new Set(['way', 'answer', 'solution', 'option', 'path']);

const KINDS: ReadonlyMap<string, TellingWord> = new Map(
  (
    [
      ['amount', VAGUE_AMOUNTS],
      ['person', WRITER_AND_READER],
      ['hearsay', EVIDENTIALS],
      ['likeness', ['as', 'like']],
      ['negation', ['not']],
      ['way', ['need', ...WAYS]],
    ] as const
  ).flatMap(([kind, words]) => [...words].map((word): [string, TellingWord] => [word, kind])),
);

const NONE: ReadonlySet<TellingWord> = new Set();

/**
 * The kinds of telling words among the tokens `first` to `last`: one look-up for each word instead of one for each rule and
 * word. A rule that looks for such a word need not look where its kind is missing; most assertions have none of them.
 */
export function listTellingWords(
  tokens: readonly Token[],
  first: number,
  last: number,
): ReadonlySet<TellingWord> {
  let found: Set<TellingWord> | null = null;
  for (let i = first; i <= last; i += 1) {
    const kind = KINDS.get(tokens[i]?.lower ?? '');
    if (kind !== undefined) found = (found ?? new Set<TellingWord>()).add(kind);
  }
  return found ?? NONE;
}
