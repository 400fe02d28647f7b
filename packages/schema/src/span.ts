import { z } from 'zod';

/** Half-open range `[start, end)` in UTF-16 units of one version's text. */
export const Span = z.tuple([z.int().nonnegative(), z.int().nonnegative()]).readonly();
export type Span = z.infer<typeof Span>;

/** Number of UTF-16 units that two spans share; 0 when they only touch. */
export function overlapOf(a: Span, b: Span): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return inner[0] >= outer[0] && inner[1] <= outer[1];
}

/** The exact words at a span. */
export function quoteAt(text: string, span: Span): string {
  return text.slice(span[0], span[1]);
}
