import type { PointValue } from './point-value.ts';

const TITLES = new Set('the a an of for at in mr mrs ms dr'.split(' '));

/** Whether two values come from one speaker: by id, or because one name holds the other whole ("Varn", "Edda Varn"). */
export function isSameSpeaker(a: PointValue, b: PointValue): boolean {
  if (a.speaker === null || b.speaker === null) return false;
  if (a.speaker === b.speaker) return true;
  const x = wordsOf(a.name);
  const y = wordsOf(b.name);
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return short.length > 0 && short.every((word) => long.includes(word));
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !TITLES.has(word));
}
