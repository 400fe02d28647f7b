import type { Link } from '../matching/average-linkage.ts';
import type { StoryFeatures } from './story-features.ts';

/** A group of documents that is too small to be sure of, by its number of documents, with what it takes to attach it. */
type StrayRule = { readonly documents: number; readonly likeness: number; readonly contrast: number };

/**
 * A single document needs little likeness to a group if that group is clearly the nearest; two or three that already tell
 * of one event together need more before they are thought to tell of another one's.
 */
const RULES: readonly StrayRule[] = [
  { documents: 1, likeness: 0.09, contrast: 1.5 },
  { documents: 3, likeness: 0.2, contrast: 1.8 },
];

/** Names and figures that must be shared: look-alike events share the words of their kind, not these. */
const SHARED_TELLING = 2;
const TELLING_WEIGHT = 7;

/** Dated documents further apart than this tell of one event only if their words alone say so. */
const MOST_DAYS = 14;
const DAY = 86_400_000;

/**
 * Second pass over groups of documents, by index: attaches small groups to the one that they are clearly nearest to. Average
 * linkage leaves out the local colour piece and the expert's interview, which share few words with the reports and still
 * name the same people and places.
 */
export function attachStrays(
  groups: readonly (readonly number[])[],
  component: readonly StoryFeatures[],
  links: readonly Link[],
): number[][] {
  let current = groups.map((group) => [...group]);
  for (;;) {
    const unions = listAttachments(current, component, links);
    if (unions.length === 0) return current;
    current = attach(current, unions);
  }
}

type Attachment = { readonly stray: number; readonly home: number; readonly likeness: number };

/** The attachments that hold for the groups as they are, surest first; no group takes part in two. */
function listAttachments(
  groups: readonly (readonly number[])[],
  component: readonly StoryFeatures[],
  links: readonly Link[],
): Attachment[] {
  const sums = sumLinks(groups, links);
  const found = groups.flatMap((_, stray) => findAttachment(stray, groups, component, sums) ?? []);
  const taken = new Set<number>();
  return found
    .sort((a, b) => b.likeness - a.likeness || a.stray - b.stray)
    .filter(({ stray, home }) => {
      if (taken.has(stray) || taken.has(home)) return false;
      taken.add(stray).add(home);
      return true;
    });
}

function attach(groups: readonly (readonly number[])[], unions: readonly Attachment[]): number[][] {
  const strayOf = new Map(unions.map(({ stray, home }) => [home, stray]));
  const gone = new Set(unions.map(({ stray }) => stray));
  return groups.flatMap((group, index) => {
    if (gone.has(index)) return [];
    const stray = strayOf.get(index);
    return [[...group, ...(stray === undefined ? [] : (groups[stray] ?? []))].sort((a, b) => a - b)];
  });
}

/** For each group, the sums of likeness to every other group and to itself. */
type Sums = readonly ReadonlyMap<number, number>[];

function sumLinks(groups: readonly (readonly number[])[], links: readonly Link[]): Sums {
  const groupOf = new Map(groups.flatMap((group, index) => group.map((item) => [item, index] as const)));
  const sums = groups.map((group, index) => new Map([[index, group.length]]));
  const add = (from: number, to: number, weight: number) =>
    sums[from]?.set(to, (sums[from]?.get(to) ?? 0) + weight);
  for (const { a, b, weight } of links) {
    const x = groupOf.get(a);
    const y = groupOf.get(b);
    if (x === undefined || y === undefined || weight === 0) continue;
    add(x, y, weight);
    add(y, x, weight);
  }
  return sums;
}

function findAttachment(
  stray: number,
  groups: readonly (readonly number[])[],
  component: readonly StoryFeatures[],
  sums: Sums,
): Attachment | null {
  const group = groups[stray] ?? [];
  const rule = RULES.find(({ documents }) => group.length <= documents);
  if (!rule) return null;
  const nearest = [...(sums[stray] ?? [])]
    .filter(([other]) => other !== stray)
    .map(([home]) => ({ home, likeness: centroidLikeness(stray, home, sums) }))
    .sort((a, b) => b.likeness - a.likeness || a.home - b.home);
  const [first, ...others] = nearest;
  if (!first || first.likeness < rule.likeness) return null;
  // Pieces of one event are no rivals: what is as near to the nearest group as to the stray tells of the same.
  const second = others.find(({ home, likeness }) => centroidLikeness(first.home, home, sums) < likeness);
  if (first.likeness < rule.contrast * (second?.likeness ?? 0)) return null;
  const home = groups[first.home] ?? [];
  if (!isNearInTime(group, home, component)) return null;
  if (!sharesTelling(group, home, component) && looksAlike(group, home, component)) return null;
  return { stray, ...first };
}

/** The cosine of two groups' summed vectors. */
function centroidLikeness(a: number, b: number, sums: Sums): number {
  const sum = (x: number, y: number) => sums[x]?.get(y) ?? 0;
  return sum(a, b) / Math.sqrt(sum(a, a) * sum(b, b));
}

/** Words of the same kind among this many of each side's most telling ones, names aside. */
const KIND_TERMS = 12;
const SAME_KIND = 3;

/** Two events of one kind, or too little to tell: what is alike without sharing a name is alike in kind only. */
function looksAlike(
  stray: readonly number[],
  home: readonly number[],
  component: readonly StoryFeatures[],
): boolean {
  if (stray.length > 1 || home.length < 2) return true;
  const own = stray.flatMap((i) => kindOf(component[i]));
  return home.some((i) => {
    const theirs = new Set(kindOf(component[i]));
    return own.filter((stem) => theirs.has(stem)).length > SAME_KIND;
  });
}

function kindOf(features: StoryFeatures | undefined): string[] {
  const words = (features?.terms ?? []).filter(({ isName }) => !isName);
  return words.slice(0, KIND_TERMS).map(({ stem }) => stem);
}

function sharesTelling(
  a: readonly number[],
  b: readonly number[],
  component: readonly StoryFeatures[],
): boolean {
  const x = tellingOf(a, component);
  const y = tellingOf(b, component);
  return [...x].filter((stem) => y.has(stem)).length >= SHARED_TELLING;
}

/** Names and numbers of three digits and more. */
function tellingOf(group: readonly number[], component: readonly StoryFeatures[]): Set<string> {
  return new Set(
    group.flatMap((i) =>
      (component[i]?.terms ?? [])
        .filter(
          ({ stem, weight, isName }) => (isName && weight >= TELLING_WEIGHT) || /^\p{N}{3,}$/u.test(stem),
        )
        .map(({ stem }) => stem),
    ),
  );
}

function isNearInTime(
  a: readonly number[],
  b: readonly number[],
  component: readonly StoryFeatures[],
): boolean {
  const times = (group: readonly number[]) =>
    group.flatMap((i) => {
      const at = component[i]?.publishedAt;
      return at ? [Date.parse(at)] : [];
    });
  const x = times(a);
  const y = times(b);
  if (x.length === 0 || y.length === 0) return true;
  return x.some((at) => y.some((other) => Math.abs(at - other) <= MOST_DAYS * DAY));
}
