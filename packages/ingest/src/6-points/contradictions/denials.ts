import type { Word } from '../../matching/read-words.ts';
import type { Segment } from './stance.ts';

/** A thing that a claim says there is none of, and whether in so many words ("there was no …"). */
export type Denial = { readonly thing: Word; readonly isSaidToBe: boolean };

/** A word must be as rare as this before saying that there is none of it denies whoever speaks of it. */
const RARE = 4;
const NONE = new Set(['no', 'any']);
const EXISTENCE = new Set(['was', 'were', 'is', 'are', 'been']);

/** What the segments of a claim say that there is none of, in order. */
export function listDenials(segments: readonly Segment[]): Denial[] {
  return segments.flatMap(({ words, negation }) => {
    const at = words.findIndex(({ lower }) => NONE.has(lower));
    const thing = words[at + 1];
    if (at < 0 || !thing || thing.weight < RARE || negation === null) return [];
    return [{ thing, isSaidToBe: isSaidToBe(words, at) }];
  });
}

/** "There was" right before the word at an index. */
export function isSaidToBe(words: readonly Word[], at: number): boolean {
  return EXISTENCE.has(words[at - 1]?.lower ?? '') && words[at - 2]?.lower === 'there';
}
