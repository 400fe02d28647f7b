import { isNameLike, readFeatures } from '../../matching/read-features.ts';
import type { Word } from '../../matching/read-words.ts';
import { cosine } from '../../matching/similarity.ts';
import { stemOf } from '../../matching/stem-of.ts';
import type { ClaimProfile } from '../claim-profile.ts';
import { CLAIM_NOUNS } from '../data/negations.ts';
import { type Pivot, speakOfOtherMatter } from './other-matter.ts';
import { sharedKeys } from './shared-keys.ts';

/** Wording that two claims must share before the one can deny the other; with one word in common, more of it. */
const SAME_SUBJECT = 0.38;
const ONE_WORD = 0.5;
const FIGURES_APART = 0.5;

/** Content words behind a negation that it denies, names aside: what stands further off may be denied or not. */
const REACH = 1;

/** A longer claim says several things, and a negation in it may speak of any of them. */
const LONGEST = 26;

/** "Police have not said", "it is not known": nothing is denied, something is not told. Source: the wording of such sentences. */
const UNTOLD = new Set(
  `said say says revealed released disclosed known clear confirmed identified verified elaborate commented comment determined
  announced specified`.split(/\s+/u),
);
/** "Makes no difference", "has no effect": what stands before is denied. */
const EFFECT = new Set(['difference', 'effect', 'impact', 'influence']);

/** One says it, the other denies it: alike in wording, with a negation on one side of what they share. */
export function negatedStatement(a: ClaimProfile, b: ClaimProfile): string | null {
  if (!a.stance.deniesPart && !b.stance.deniesPart) return null;
  if (a.words.length > LONGEST || b.words.length > LONGEST || haveOtherSubjects(a, b)) return null;
  const alike = cosine(a.wording, b.wording);
  if (alike < SAME_SUBJECT) return null;
  const shared = sharedKeys(a, b);
  const words = shared.filter((key) => key.startsWith('s:'));
  const enough = shared.length >= 2 ? SAME_SUBJECT : words.length === 1 ? ONE_WORD : 1;
  if (alike < (a.frame && b.frame ? Math.max(enough, FIGURES_APART) : enough)) return null;
  const x = negationAgainst(a, b);
  const y = negationAgainst(b, a);
  if ((x === null) === (y === null)) return null;
  return `One says it, the other denies it ("${x ?? y}").`;
}

function haveOtherSubjects(a: ClaimProfile, b: ClaimProfile): boolean {
  const [x, y] = [a.stance.subjects, b.stance.subjects];
  return x.length > 0 && y.length > 0 && !x.some((name) => y.includes(name));
}

/** The negation of the part of `a` that denies what `b` says, or null where that part affirms. */
function negationAgainst(a: ClaimProfile, b: ClaimProfile): string | null {
  for (const { words, negation } of a.stance.segments) {
    if (negation === null || words.some((_, i) => isTerm(words, i))) continue;
    const at = words.findIndex(({ text }) => text === negation);
    // "Not because …" and "Not responding" are no clauses.
    if (at === 0 && words[0]?.lower === 'not') continue;
    const behind = words
      .slice(at + 1)
      .filter(({ weight, lower }) => (weight > 0 && !CLAIM_NOUNS.has(lower)) || UNTOLD.has(lower));
    if (behind.slice(0, 2).some(({ lower }) => UNTOLD.has(lower))) continue;
    const isEffect = behind.length === 0 || EFFECT.has(behind[0]?.lower ?? '');
    const denied = isEffect ? words.slice(0, at) : behind.filter((word) => !isNameLike(word)).slice(0, REACH);
    const isDenied = isEffect
      ? speaksOf(denied, b) && tellsEffect(b)
      : denied.some((word) => isSaidOfSame({ profile: a, word }, b));
    if (isDenied) {
      return negation;
    }
  }
  return null;
}

/** "Not until", "not before May": what is denied for now may come. */
function isTerm(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word?.lower !== 'before') return word?.lower === 'until';
  return next !== undefined && (next.isNumber || (next.weight === 0 && /^\p{Lu}/u.test(next.text)));
}

/** Whether another claim says a word too, and of the same matter. */
function isSaidOfSame(pivot: Pivot, other: ClaimProfile): boolean {
  const keys = keysOf(pivot.word);
  const met = other.words.find((word) => keysOf(word).some((key) => keys.includes(key)));
  return met !== undefined && !speakOfOtherMatter(pivot, { profile: other, word: met });
}

function keysOf(word: Word): string[] {
  return [...readFeatures([word], { numbers: false }).keys()];
}

/** Verbs by which something has an effect. Source: FrameNet, Cause_change_of_position_on_a_scale, Preventing_or_letting, Helping. */
const EFFECTS = new Set(
  `slow speed reduce cut lower raise increase help work prevent stop limit save protect improve worsen spread change affect harm`
    .split(' ')
    .map(stemOf),
);

function tellsEffect({ words }: ClaimProfile): boolean {
  return words.some(({ stem }) => EFFECTS.has(stem));
}

function speaksOf(words: readonly Word[], { wording }: ClaimProfile): boolean {
  return [...readFeatures(words, { numbers: false }).keys()].some(
    (key) => !key.startsWith('p:') && wording.has(key),
  );
}
