import { z } from 'zod';
import { Span } from './span.ts';

/** How sure a wording is, weakest last (docs/glossary.md). The order of this array is the rule. */
export const HEDGE_LEVELS = ['asserted', 'reported', 'estimated', 'expected', 'likely', 'possible'] as const;

export const HedgeLevel = z.enum(HEDGE_LEVELS);
export type HedgeLevel = z.infer<typeof HedgeLevel>;

/** One cue, the words that make a statement less than certain, with the level it gives. */
export const Hedge = z.object({ cue: Span, level: HedgeLevel });
export type Hedge = z.infer<typeof Hedge>;

/** The weakest of several levels; `asserted` for none. */
export function weakestHedge(levels: readonly HedgeLevel[]): HedgeLevel {
  return levels.reduce<HedgeLevel>(
    (weakest, level) => (isWeaker(level, weakest) ? level : weakest),
    'asserted',
  );
}

/** Whether `a` is less sure than `b`. */
export function isWeaker(a: HedgeLevel, b: HedgeLevel): boolean {
  return HEDGE_LEVELS.indexOf(a) > HEDGE_LEVELS.indexOf(b);
}
