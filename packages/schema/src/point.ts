import { z } from 'zod';

export const RELATIONS = ['single', 'agree', 'conflict', 'update', 'mixed'] as const;
export const Relation = z.enum(RELATIONS);
export type Relation = z.infer<typeof Relation>;

/** Independent speakers behind a point: named ones, unnamed ones (never independent of each other: 0 or 1), and outlets that speak for themselves. */
export const Origins = z.object({ named: z.int(), unnamed: z.int(), own: z.int() });
export type Origins = z.infer<typeof Origins>;

export const PointLink = z.object({
  to: z.string(),
  type: z.enum(['subsetOf', 'partOf', 'otherPeriod', 'otherArea']),
});
export type PointLink = z.infer<typeof PointLink>;

/** Claims of different documents about the same thing; a figure is a point with a numeric question. */
export const Point = z.object({
  id: z.string(),
  label: z.string(),
  kind: z.enum(['figure', 'statement', 'event']),
  question: z.string().nullable(),
  relation: Relation,
  /** The decision in words. */
  reason: z.string(),
  claims: z.array(z.string()),
  origins: Origins,
  /** A receipt in words for each fold of several claims into one origin. */
  folds: z.array(z.string()),
  links: z.array(PointLink),
});
export type Point = z.infer<typeof Point>;

/** Two claims that exclude each other otherwise than as two values of one figure. */
export const Contradiction = z.object({ a: z.string(), b: z.string(), reason: z.string() });
export type Contradiction = z.infer<typeof Contradiction>;
