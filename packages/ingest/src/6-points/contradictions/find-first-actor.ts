import { conceptsOf } from '../../matching/concepts-of.ts';
import { isNameLike } from '../../matching/read-features.ts';
import type { Word } from '../../matching/read-words.ts';

/** Happenings of which only one side can have been the first. */
const STARTED = new Set(['shooting', 'shelling']);
const FIRST = new Set(['first', 'started', 'began', 'starting']);
const REACH = 6;

/** The name nearest before the happening that is said to have come first, or null. */
export function findFirstActor(words: readonly Word[]): string | null {
  if (!words.some(({ lower }) => FIRST.has(lower))) return null;
  const hit = conceptsOf(words).find(({ name }) => STARTED.has(name));
  if (!hit) return null;
  const before = words.slice(Math.max(0, hit.start - REACH), hit.start);
  return before.findLast(isNameLike)?.text ?? null;
}
