import { z } from 'zod';
import { Span } from './span.ts';

export const BOUNDS = ['exact', 'approx', 'atLeast', 'moreThan', 'atMost', 'lessThan', 'range'] as const;
export const QUANTITY_KINDS = ['count', 'measure', 'money', 'percentage', 'ordinal', 'date', 'time'] as const;

/**
 * A figure as the text gives it. `approx` keeps low = high; `atLeast` and `moreThan` have high null, `atMost` and
 * `lessThan` low null; `range` has both ends. `unit` is a canonical singular name (`dollar`, `percentage`, or the
 * lemma of what is counted); `counted` adds the words that restrict it ("North Korean soldiers killed").
 */
export const Quantity = z.object({
  span: Span,
  low: z.number().nullable(),
  high: z.number().nullable(),
  unit: z.string().nullable(),
  counted: z.string().nullable(),
  bound: z.enum(BOUNDS),
  kind: z.enum(QUANTITY_KINDS),
});
export type Quantity = z.infer<typeof Quantity>;
export type Bound = (typeof BOUNDS)[number];
export type QuantityKind = (typeof QUANTITY_KINDS)[number];
