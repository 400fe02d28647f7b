import type { ClaimProfile } from '../claim-profile.ts';
import { deniedExistence } from './denied-existence.ts';
import { disputedFigure } from './disputed-figure.ts';
import { negatedStatement } from './negated-statement.ts';
import { oppositeWords } from './opposite-words.ts';
import { otherFirstActor } from './other-first-actor.ts';

/** A rule says in words why two claims exclude each other, or null. Rules are symmetric in their two claims. */
export type ContradictionRule = (a: ClaimProfile, b: ClaimProfile) => string | null;

/** In this order: the first that speaks gives the reason. */
export const CONTRADICTION_RULES: readonly ContradictionRule[] = [
  disputedFigure,
  oppositeWords,
  negatedStatement,
  deniedExistence,
  otherFirstActor,
];
