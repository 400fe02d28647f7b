import type { Claim } from '@attribune/schema/claim';
import { type ConceptHit, conceptsOf } from '../../matching/concepts-of.ts';
import { nameKey } from '../../matching/name-key.ts';
import { isNameLike } from '../../matching/read-features.ts';
import type { Word } from '../../matching/read-words.ts';
import { type Unit, unitOf } from './unit-of.ts';

/** What a figure counts: unit, what happened to it, whose it is, and which part of the whole. */
export type FigureFrame = {
  readonly unit: Unit;
  /** Bounds in the unit's base unit; null where open. */
  readonly low: number | null;
  readonly high: number | null;
  /** What happened to what is counted, nearest to the number first; empty where the words do not say. */
  readonly events: readonly string[];
  /** Names near the number: whose people, which place. */
  readonly names: ReadonlySet<string>;
  /** Words that make it another count: "additional", "other". */
  readonly scope: ReadonlySet<string>;
};

/** A part of, or an addition to, what others count: such a figure is no rival of the whole. */
const SCOPE_WORDS = new Map([
  ['additional', 'additional'],
  ['more', 'additional'],
  ['extra', 'additional'],
  ['further', 'additional'],
  ['another', 'additional'],
  ['other', 'other'],
  ['others', 'other'],
  ['remaining', 'remaining'],
]);

/** Words between a number and a scope word that still speak of that number. */
const SCOPE_REACH = 2;

type Context = { readonly words: readonly Word[]; readonly start: number };

/** Reads the frame of a claim's figure; null for a claim without one, and for dates and ordinals, which count nothing. */
export function readFigureFrame(claim: Claim, words: readonly Word[], context: Context): FigureFrame | null {
  const quantity = claim.quantity;
  if (!quantity || quantity.kind === 'date' || quantity.kind === 'ordinal') return null;
  const unit = unitOf(quantity);
  const at = indexAt(words, quantity.span[0] - claim.start);
  const inClaim = nearestEvents(words, at);
  const around = indexAt(context.words, quantity.span[0] - context.start);
  return {
    unit,
    low: quantity.low === null ? null : quantity.low * unit.size,
    high: quantity.high === null ? null : quantity.high * unit.size,
    events: inClaim.length > 0 ? inClaim : nearestEvents(context.words, around),
    names: namesOf(words),
    scope: scopeOf(context.words, around),
  };
}

/** The index of the word at an offset, or of the first word after it. */
function indexAt(words: readonly Word[], offset: number): number {
  const index = words.findIndex((word) => word.end > offset);
  return index < 0 ? words.length - 1 : index;
}

/** How far an event word may stand from the number, in words; beyond another number counts double. */
const EVENT_REACH = 12;

/** The events that the words near the number name: the nearest one, with those about as near. */
function nearestEvents(words: readonly Word[], at: number): string[] {
  const hits = conceptsOf(words)
    .filter((hit) => hit.kind === 'event')
    .map((hit) => ({ name: hit.name, distance: distanceTo(words, hit, at) }))
    .filter(({ distance }) => distance <= EVENT_REACH)
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
  return [...new Set(hits.map(({ name }) => name))];
}

const OTHER_NUMBER_COST = 6;
const BEFORE_COST = 1.5;

/** Words between the number and the hit; what stands before the number is a little further than what follows it. */
function distanceTo(words: readonly Word[], hit: ConceptHit, at: number): number {
  const before = hit.start < at;
  const between = before ? words.slice(hit.end, at) : words.slice(at + 1, hit.start);
  const numbers = between.filter((word) => word.isNumber).length;
  return between.length * (before ? BEFORE_COST : 1) + numbers * OTHER_NUMBER_COST;
}

function namesOf(words: readonly Word[]): Set<string> {
  return new Set(words.filter(isNameLike).map((word) => nameKey(word.lower)));
}

function scopeOf(words: readonly Word[], at: number): Set<string> {
  const near = words.slice(Math.max(0, at - SCOPE_REACH), at + SCOPE_REACH + 2);
  return new Set(near.flatMap((word) => SCOPE_WORDS.get(word.lower) ?? []));
}
