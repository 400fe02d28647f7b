import { cosine } from '../../matching/similarity.ts';
import type { ClaimProfile } from '../claim-profile.ts';
import { compareValues } from '../relations/compare-values.ts';
import { claimCue } from '../relations/point-value.ts';
import { compareAreas, compareNames } from './compare-areas.ts';
import { findDispute } from './disputes-figure.ts';
import type { FigureFrame } from './figure-frame.ts';
import { WHOLE_COUNTRY } from './read-names.ts';
import { haveOtherScopes } from './read-scope.ts';
import { decideSameValue } from './same-value.ts';
import type { Unit } from './unit-of.ts';

/** What each agreement between two figures adds to their weight. */
const WEIGHTS = {
  same: 0.4,
  /** One governing verb that is of no class. */
  alike: 0.3,
  /** One takes up what was counted before it. */
  leant: 0.3,
  open: 0.1,
  wording: 0.5,
  rareValue: 0.42,
  tellingValue: 0.32,
  cited: 0.2,
  value: 0.12,
  head: 0.2,
  name: 0.12,
  /** Taken off where the values are so far apart that they hardly answer one question. */
  farApart: 0.3,
  /** Taken off where only one names the area that it counts. */
  area: 0.05,
  wholeCountry: 0.25,
  /** Other values need more than equal ones: a little, more where nobody stands for either, most where they are few. */
  rival: 0.05,
  unsaidRival: 0.18,
  fewRival: 0.2,
  /** Other values that nothing brings together, and nothing keeps apart. */
  unknown: 0.25,
};

/**
 * How surely two figures answer one question, 0 to 1. What is counted and what happened to it come first, wording second, equal
 * values last: alike wording alone cannot tell 10,000 sent from 10,000 killed.
 */
export function compareFigures(a: ClaimProfile, b: ClaimProfile): number {
  if (!a.frame || !b.frame) return 0;
  if (a.frame.unit.dimension !== b.frame.unit.dimension || a.frame.isAddition !== b.frame.isAddition)
    return 0;
  if ((findDispute(a) === null) !== (findDispute(b) === null)) return 0;
  const value = valueWeight(a, b);
  const isRival = value === 0 && haveRivalValues(a, b);
  if (isRival && (a.frame.pointsBack || b.frame.pointsBack)) return 0;
  const head = compareHeads(a.frame, b.frame, !isRival);
  if (head === 0 && value < WEIGHTS.tellingValue) return 0;
  if (isRival && isUnknownThing(a.frame.unit, b.frame.unit)) return 0;
  const told = compareEvents(a.frame, b.frame);
  // The very number of the very things, if it is a telling one, may be told by what was done to them first and then.
  const isSameThing = head === 1 && a.frame.unit.people === null && value >= WEIGHTS.tellingValue;
  const events = told === 'differ' && isSameThing ? 'open' : told;
  if (events === 'differ') return 0;
  const owners = compareNames(a.frame.owners, b.frame.owners);
  const areas = compareAreas(a.frame.areas, b.frame.areas);
  if ((owners === 'differ' || areas === 'differ') && value === 0) return 0;
  if (isRival && haveOtherScopes(a.frame, b.frame)) return 0;
  const wording = Math.max(cosine(a.wording, b.wording), cosine(a.context, b.context));
  if (events === 'open' && isRival && a.frame.isPart !== b.frame.isPart) return 0;
  if (events === 'open' && isRival && (wording < SAME_WORDING || needsEvent(a.frame.unit)))
    return WEIGHTS.unknown;
  return Math.min(
    1,
    WEIGHTS[events] +
      wording * WEIGHTS.wording +
      value +
      head * WEIGHTS.head +
      (compareNames(a.frame.names, b.frame.names) === 'shared' ? WEIGHTS.name : 0) -
      (value === 0 && ratioOf(a.frame, b.frame) > FAR_APART ? WEIGHTS.farApart : 0) -
      areaCost(a.frame, b.frame, isRival) -
      (isRival ? rivalCost(a, b) : 0),
  );
}

function rivalCost(a: ClaimProfile, b: ClaimProfile): number {
  const most = Math.max(a.frame?.low ?? 0, b.frame?.low ?? 0);
  if (most < TELLING_VALUE) return WEIGHTS.fewRival;
  return a.claim.attributedTo === null && b.claim.attributedTo === null ? WEIGHTS.unsaidRival : WEIGHTS.rival;
}

/** What is told of a whole country and what does not say of where it is are mostly two counts. */
function areaCost(a: FigureFrame, b: FigureFrame, isRival: boolean): number {
  if (isRival && a.areas.has(WHOLE_COUNTRY) !== b.areas.has(WHOLE_COUNTRY)) return WEIGHTS.wholeCountry;
  return (a.areas.size === 0) === (b.areas.size === 0) ? 0 : WEIGHTS.area;
}

/** Shares and durations that differ are of different wholes and things, unless both say what happened. */
function needsEvent({ dimension }: Unit): boolean {
  return ['percentage', 'time', 'months', 'length'].includes(dimension);
}

/** Without a happening to compare, other values answer one question only where nearly all words are the same. */
const SAME_WORDING = 0.42;

/** A bare number may be of people ("52 were arrested"); of records or games it must say so before it can differ from others. */
function isUnknownThing(a: Unit, b: Unit): boolean {
  const [x, y] = [a.head === null, b.head === null];
  return a.dimension === 'count' && x !== y && (x ? b : a).people === null;
}

/** Below this a value is so common that two alike ones say little. */
const TELLING_VALUE = 13;

/** From here on two equal values of one story are hardly ever chance. */
const RARE_VALUE = 1000;

function valueWeight(x: ClaimProfile, y: ClaimProfile): number {
  const [a, b] = [x.frame, y.frame];
  if (!a || !b) return 0;
  if (!decideSameValue(a, b)) return citesOther(x, b) || citesOther(y, a) ? WEIGHTS.cited : 0;
  const value = a.low ?? a.high ?? 0;
  if (value >= RARE_VALUE) return WEIGHTS.rareValue;
  return value >= TELLING_VALUE ? WEIGHTS.tellingValue : WEIGHTS.value;
}

/** Whether the values exclude each other; what a bound or rounding allows is no rival. */
function haveRivalValues(a: ClaimProfile, b: ClaimProfile): boolean {
  if (!a.frame || !b.frame) return false;
  const x = { low: a.frame.low, high: a.frame.high, bound: a.claim.quantity?.bound ?? 'exact' } as const;
  const y = { low: b.frame.low, high: b.frame.high, bound: b.claim.quantity?.bound ?? 'exact' } as const;
  return compareValues(x, y) === 'differ';
}

/** Rival tolls differ by a factor of twenty at times; the dead of a night and of a year by more. */
const FAR_APART = 25;

function ratioOf(a: FigureFrame, b: FigureFrame): number {
  const x = Math.max(a.low ?? a.high ?? 1, 1);
  const y = Math.max(b.low ?? b.high ?? 1, 1);
  return Math.max(x, y) / Math.min(x, y);
}

/** "131,000, up from 92,000": a revision names the value that it replaces. */
function citesOther(profile: ClaimProfile, other: FigureFrame): boolean {
  const value = other.low ?? other.high;
  if (value === null || value < TELLING_VALUE || claimCue(profile) === null) return false;
  return profile.frame?.otherNumbers.has(value / other.unit.size) ?? false;
}

/** Other values for children and for people are mostly a part and its whole. */
const SUBSET = -0.5;

/** 1 for the same counted thing, less where one is more general or unknown, 0 where they are different things. */
function compareHeads(x: FigureFrame, y: FigureFrame, isSameValue: boolean): number {
  const [a, b] = [x.unit, y.unit];
  if (a.head === null || b.head === null) return 0.5;
  if (a.head === b.head) return 1;
  if (!a.people || !b.people) return a.dimension === 'percentage' && isSameValue ? 0.5 : 0;
  // "54,000 spectators" and "61,000 people watched": the noun says no more than the happening does.
  if (x.events.has(a.head) || y.events.has(b.head)) return 0.5;
  if (isSameValue || (a.people === 'general' && b.people === 'general')) return 0.5;
  return a.people === 'general' || b.people === 'general' ? SUBSET : 0;
}

/** Losses of people are deaths or worse, losses of things are destroyed: "lost" goes with both. */
const LOSSES = new Set(['death', 'destruction', 'injury']);

/** What burned out was destroyed, where buildings and vehicles are counted. */
function isBurning({ events, unit }: FigureFrame): boolean {
  return (
    unit.dimension === 'count' && unit.people === null && (events.has('fire') || events.has('destruction'))
  );
}

function compareEvents(a: FigureFrame, b: FigureFrame): 'same' | 'leant' | 'alike' | 'open' | 'differ' {
  if ([...a.events].some((event) => b.events.has(event))) return a.leans || b.leans ? 'leant' : 'same';
  if (isBurning(a) && isBurning(b) && a.events.has('destruction') !== b.events.has('destruction'))
    return 'same';
  if ([...a.acts].some((act) => b.acts.has(act))) return 'alike';
  if (a.events.size === 0 || b.events.size === 0) return 'open';
  if (a.events.has('loss') && [...b.events].some((event) => LOSSES.has(event))) return 'same';
  if (b.events.has('loss') && [...a.events].some((event) => LOSSES.has(event))) return 'same';
  return a.leans || b.leans ? 'open' : 'differ';
}
