import { conceptsOf } from '../../matching/concepts-of.ts';
import { nameKey } from '../../matching/name-key.ts';
import { isNameLike } from '../../matching/read-features.ts';
import type { ClaimProfile } from '../claim-profile.ts';

/** Happenings of which only one side can have been the first. */
const STARTED = new Set(['shooting', 'shelling']);
const FIRST = new Set(['first', 'started', 'began', 'starting']);
const REACH = 6;

/** Both say who was first, and name different sides. */
export function otherFirstActor(a: ClaimProfile, b: ClaimProfile): string | null {
  const x = findFirstActor(a);
  const y = findFirstActor(b);
  if (x === null || y === null || nameKey(x.toLowerCase()) === nameKey(y.toLowerCase())) return null;
  return `One says that ${x} was first, the other ${y}.`;
}

/** The name nearest before the happening that is said to have come first, or null. */
function findFirstActor({ words }: ClaimProfile): string | null {
  if (!words.some(({ lower }) => FIRST.has(lower))) return null;
  const hit = conceptsOf(words).find(({ name }) => STARTED.has(name));
  if (!hit) return null;
  const before = words.slice(Math.max(0, hit.start - REACH), hit.start);
  return before.findLast(isNameLike)?.text ?? null;
}
