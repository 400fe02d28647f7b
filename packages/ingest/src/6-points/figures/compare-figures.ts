import { cosine } from '../../matching/similarity.ts';
import type { ClaimProfile } from '../claim-profile.ts';
import type { FigureFrame } from './figure-frame.ts';
import { decideSameValue } from './same-value.ts';
import type { Unit } from './unit-of.ts';

/** What each agreement between two figures adds to their weight. */
const WEIGHTS = {
  event: 0.45,
  openEvent: 0.1,
  wording: 0.5,
  value: 0.2,
  smallValue: 0.1,
  head: 0.15,
  name: 0.1,
};

/** Below this a value is so common that two alike ones say little. */
const TELLING_VALUE = 13;

/**
 * How surely two figures answer one question, 0 to 1. What is counted and what happened to it come first, wording second, equal
 * values last: alike wording alone cannot tell 10,000 sent from 10,000 killed.
 */
export function compareFigures(a: ClaimProfile, b: ClaimProfile): number {
  if (!a.frame || !b.frame) return 0;
  const same = decideSameValue(a.frame, b.frame);
  if (a.frame.unit.dimension !== b.frame.unit.dimension) return 0;
  if (!sameScope(a.frame, b.frame)) return 0;
  const head = compareHeads(a.frame.unit, b.frame.unit);
  if (head === 0 && !same) return 0;
  const events = compareEvents(a.frame, b.frame);
  if (events === 'differ') return 0;
  const wording = cosine(a.inContext, b.inContext);
  const names = compareNames(a.frame, b.frame);
  if (names === 'differ' && !same) return 0;
  return Math.min(
    1,
    (events === 'same' ? WEIGHTS.event : WEIGHTS.openEvent) +
      wording * WEIGHTS.wording +
      (same ? valueWeight(a.frame) : 0) +
      head * WEIGHTS.head +
      (names === 'shared' ? WEIGHTS.name : 0),
  );
}

function valueWeight(frame: FigureFrame): number {
  return (frame.low ?? frame.high ?? 0) >= TELLING_VALUE ? WEIGHTS.value : WEIGHTS.smallValue;
}

function sameScope(a: FigureFrame, b: FigureFrame): boolean {
  return a.scope.size === b.scope.size && [...a.scope].every((scope) => b.scope.has(scope));
}

/** 1 for the same counted thing, less where one is more general or unknown, 0 where they are different things. */
function compareHeads(a: Unit, b: Unit): number {
  if (a.head === null || b.head === null) return 0.5;
  if (a.head === b.head) return 1;
  if (a.people && b.people && (a.people === 'general' || b.people === 'general')) return 0.7;
  return 0;
}

function compareEvents(a: FigureFrame, b: FigureFrame): 'same' | 'open' | 'differ' {
  const [x] = a.events;
  const [y] = b.events;
  if (x === undefined || y === undefined) return 'open';
  if (x === y) return 'same';
  return 'differ';
}

function compareNames(a: FigureFrame, b: FigureFrame): 'shared' | 'open' | 'differ' {
  if (a.names.size === 0 || b.names.size === 0) return 'open';
  return [...a.names].some((name) => b.names.has(name)) ? 'shared' : 'differ';
}
