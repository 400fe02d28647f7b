import type { Relation } from '@attribune/schema/point';
import { FALLING_COUNTS, GROWING_COUNTS } from '../data/revision-cues.ts';
import { compareValues } from './compare-values.ts';
import type { PointValue } from './point-value.ts';
import { isSameSpeaker } from './same-speaker.ts';

/** The outcome for one point, with the decision in words. */
export type RelationDecision = { readonly relation: Relation; readonly reason: string };

/**
 * Decides how the values of a figure stand to each other (docs/contracts/relations.md): one document is `single`; equal within
 * rounding or allowed by bounds is `agree`; a later value with a revision cue, of the same speaker, or of a growing count is
 * `update`; anything else that differs is `conflict`; both is `mixed`. Without dates and without a cue nothing is an update.
 */
export function decideRelation(given: readonly PointValue[], events: ReadonlySet<string>): RelationDecision {
  const values = [...given].sort(compareByContent);
  const documents = new Set(values.map((value) => value.source));
  if (documents.size < 2) return { relation: 'single', reason: singleReason(values) };
  const groups = groupValues(values);
  if (groups.length === 1) return { relation: 'agree', reason: agreeReason(values) };
  const updates: string[] = [];
  const conflicts: string[] = [];
  groups.forEach((a, i) => {
    for (const b of groups.slice(i + 1)) {
      if (a.some((x) => b.some((y) => compareValues(x, y) !== 'differ'))) continue;
      const update = updateReason(a, b, events);
      if (update) updates.push(update);
      else conflicts.push(conflictReason(a, b));
    }
  });
  return combine(updates, conflicts, values);
}

function combine(
  updates: readonly string[],
  conflicts: readonly string[],
  values: readonly PointValue[],
): RelationDecision {
  if (updates.length === 0 && conflicts.length === 0) {
    return { relation: 'agree', reason: agreeReason(values) };
  }
  const reason = [...new Set([...conflicts, ...updates])].slice(0, 4).join(' ');
  if (updates.length === 0) return { relation: 'conflict', reason };
  if (conflicts.length === 0) return { relation: 'update', reason };
  return { relation: 'mixed', reason };
}

/** Earliest first, then by what the values are: the decision does not depend on the order in which they are given. */
function compareByContent(a: PointValue, b: PointValue): number {
  const [x, y] = [sortKey(a), sortKey(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

function sortKey({ day, source, speaker, name, label, low, high, bound, cue }: PointValue): string {
  return [day ?? '~', source, speaker, name, label, low, high, bound, cue].join('\n');
}

/** Values that are equal within rounding; the least is grouped first, so that ties are settled by the values alone. */
function groupValues(values: readonly PointValue[]): PointValue[][] {
  const groups: PointValue[][] = [];
  for (const value of [...values].sort((a, b) => middleOf(a) - middleOf(b) || compareByContent(a, b))) {
    const group = groups.find((members) =>
      members.every((member) => compareValues(member, value) === 'equal' || sameBounds(member, value)),
    );
    if (group) group.push(value);
    else groups.push([value]);
  }
  return groups
    .map((group) => group.sort(compareByContent))
    .sort(([a], [b]) => (a && b ? compareByContent(a, b) : 0));
}

function sameBounds(a: PointValue, b: PointValue): boolean {
  return a.low === b.low && a.high === b.high;
}

/** Why one group replaces the other, or null where neither does. */
function updateReason(
  a: readonly PointValue[],
  b: readonly PointValue[],
  events: ReadonlySet<string>,
): string | null {
  const [older, newer] = inTime(a, b);
  const [first] = older;
  const [next] = newer;
  if (!first || !next) return null;
  const days = [dateOf(older), dateOf(newer)] as const;
  const isLater = days[0] !== null && days[1] !== null && days[0] !== days[1];
  const cue = findCue(older, newer, isLater);
  if (cue) return cue;
  if (!isLater) return null;
  const speaker = newer.find((x) => older.some((y) => isSameSpeaker(x, y)));
  if (speaker) return `${speaker.name} first gave ${first.label}, later ${next.label}.`;
  if (older.every(({ isAhead }) => isAhead) && newer.every(({ isAhead }) => !isAhead)) {
    return `${first.label} was proposed or expected, ${next.label} is what came later.`;
  }
  if (standSideBySide(older, newer)) return null;
  const grows = [...events].some((event) => GROWING_COUNTS.has(event));
  if (grows && middleOf(next) > middleOf(first)) {
    return `${next.label} is later than ${first.label}, in a count that grows with time.`;
  }
  const falls = [...events].some((event) => FALLING_COUNTS.has(event));
  if (falls && middleOf(next) < middleOf(first)) {
    return `${next.label} is later than ${first.label}, in a count that falls as people are found.`;
  }
  return null;
}

/**
 * The reason where words say that a value replaces one of the other group. Where dates tell which is newer, only its own words count;
 * a sentence that names the value it replaces replaces no other.
 */
function findCue(
  older: readonly PointValue[],
  newer: readonly PointValue[],
  isLater: boolean,
): string | null {
  const isUndated = dateOf(older) === null || dateOf(newer) === null;
  const sides = isLater
    ? [[newer, older]]
    : [
        [newer, older],
        [older, newer],
      ];
  for (const [replacing, replaced] of sides) {
    const [first] = replaced ?? [];
    const value = replacing?.find(
      (one) =>
        one.cue !== null &&
        (isLater || isUndated || namesOneOf(one, replaced ?? [])) &&
        replacesAny(one, replaced ?? []),
    );
    if (value && first) return `${value.label} replaces ${first.label}: "${value.cue}".`;
  }
  return null;
}

/** Values within a part in a hundred are the number that a sentence names. */
const NAMED = 0.01;

function namesOneOf({ replaces }: PointValue, values: readonly PointValue[]): boolean {
  return values.some((value) =>
    replaces.some((number) => Math.abs(number - middleOf(value)) <= NAMED * Math.abs(middleOf(value))),
  );
}

/** Whether a value with a cue may replace these: if dates or its own words do not tell which, a plain rise replaces any. */
function replacesAny(value: PointValue, replaced: readonly PointValue[]): boolean {
  if (value.replaces.length === 0 || namesOneOf(value, replaced)) return true;
  return !UP_FROM.test(value.cue ?? '');
}

/** Cues that name what they replace. */
const UP_FROM = /^(?:up from|down from|from|is now|are now)$/u;

/** Whether one document gives both, each in another voice: then neither has overtaken the other. */
function standSideBySide(a: readonly PointValue[], b: readonly PointValue[]): boolean {
  return a.some((x) =>
    b.some((y) => x.source === y.source && x.name !== y.name && x.cue === null && y.cue === null),
  );
}

/** The two groups in the order in which they were first said; undated ones keep their order. */
function inTime(a: readonly PointValue[], b: readonly PointValue[]) {
  const x = dateOf(a);
  const y = dateOf(b);
  if (x !== null && y !== null && y < x) return [b, a] as const;
  return [a, b] as const;
}

/** The day on which a value was first said. */
function dateOf(values: readonly PointValue[]): string | null {
  const days = values.flatMap((value) => value.day ?? []).sort();
  return days[0] ?? null;
}

function middleOf(value: PointValue): number {
  return value.low ?? value.high ?? 0;
}

function conflictReason(a: readonly PointValue[], b: readonly PointValue[]): string {
  const [x] = a;
  const [y] = b;
  if (!x || !y) return '';
  return `${x.name} gives ${x.label}, ${y.name} ${y.label}, for the same time and scope.`;
}

function singleReason(values: readonly PointValue[]): string {
  return values.length > 1
    ? 'Only one independent document gives a value.'
    : 'Only one document gives a value.';
}

function agreeReason(values: readonly PointValue[]): string {
  const labels = [...new Set(values.map((value) => value.label))];
  if (labels.length === 1) return `All give ${labels[0]}.`;
  return `${labels.join(', ')} are equal within rounding, or allowed by each other's bounds.`;
}
