import { isNameLike, readFeatures } from '../../matching/read-features.ts';
import type { Word } from '../../matching/read-words.ts';
import type { ClaimProfile } from '../claim-profile.ts';
import { CONTRASTS } from '../data/contrasts.ts';

/** A word of a claim at which the claim is split: what stands before it is its subject, what stands behind it its object. */
export type Pivot = { readonly profile: ClaimProfile; readonly word: Word };

/**
 * Whether two claims speak of other things on either side of the words that oppose them: "did not attack the town" does not deny "attacked a
 * village". Where one of them says nothing there, nothing is known against it.
 */
export function speakOfOtherMatter(a: Pivot, b: Pivot): boolean {
  if (haveContrast(a.profile, b.profile)) return true;
  const [x, y] = [keysOf(a.profile.words), keysOf(b.profile.words)];
  return (['before', 'after'] as const).some((side) => {
    const [own, other] = [keysOf(partOf(a, side)), keysOf(partOf(b, side))];
    return clash(own, other, [x, y]);
  });
}

/** How many words of weight around the pivot belong to its clause. */
const REACH = 7;

function partOf({ profile: { words }, word }: Pivot, side: 'before' | 'after'): readonly Word[] {
  const at = words.indexOf(word);
  return side === 'before' ? words.slice(Math.max(0, at - REACH), at) : words.slice(at + 1, at + 1 + REACH);
}

/**
 * Both parts name something, and nothing that the other claim speaks of anywhere ("the march may pass the palace", "the route past the
 * palace is allowed"); different names differ whatever else is shared.
 */
function clash(
  a: readonly string[],
  b: readonly string[],
  [all, others]: readonly [readonly string[], readonly string[]],
): boolean {
  const [names, rivals] = [a, b].map((keys) => keys.filter((key) => key.startsWith('p:')));
  if (
    names?.length &&
    rivals?.length &&
    !names.some((name) => others.includes(name)) &&
    !rivals.some((name) => all.includes(name))
  )
    return true;
  return (
    a.length > 0 &&
    b.length > 0 &&
    !a.some((key) => others.includes(key)) &&
    !b.some((key) => all.includes(key))
  );
}

function keysOf(words: readonly Word[]): string[] {
  const telling = words.filter(
    (word) => !word.isNumber && (isNameLike(word) || !/(?:ly|ed)$/u.test(word.lower)),
  );
  return [...readFeatures(telling, { numbers: false }).keys()];
}

function haveContrast(a: ClaimProfile, b: ClaimProfile): boolean {
  const [x, y] = [a, b].map(({ words }) => new Set(words.map(({ lower }) => lower)));
  if (!x || !y) return false;
  return CONTRASTS.some((set) => {
    const held = (words: ReadonlySet<string>) =>
      set.flatMap((like, i) => (like.some((word) => words.has(word)) ? [i] : []));
    const [one, other] = [held(x), held(y)];
    return one.length > 0 && other.length > 0 && !one.some((i) => other.includes(i));
  });
}
