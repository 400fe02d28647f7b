import type { FoundTime } from './time-mention.ts';

/** "since May" has no end, "until May" no beginning. */
const SINCE = /\b(?:since|after|from|starting|ever since)(?: the| last| early| late)* ?$/iu;
const UNTIL = /\b(?:until|till|by|before|up to)(?: the| early| late| the end of)* ?$/iu;

/** Opens the end or the beginning of a resolved time where the word before it says so, and takes that word in. */
export function openEnded(part: string, found: FoundTime): FoundTime {
  if (found.precision === 'unresolved' || found.from !== found.to) return found;
  const before = part.slice(Math.max(0, found.start - 30), found.start);
  const since = SINCE.exec(before);
  if (since) return { ...found, start: found.start - before.length + since.index, to: null };
  const until = UNTIL.exec(before);
  return until ? { ...found, start: found.start - before.length + until.index, from: null } : found;
}
