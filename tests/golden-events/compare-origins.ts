import type { Origins, Point } from '@attribune/schema/point';
import type { Difference } from './find-differences.ts';

/** The independent speakers behind a point, as far as the reader insists on their number. */
export function compareOrigins(
  path: string,
  expected: Partial<Origins> | undefined,
  point: Point | null,
): Difference[] {
  if (!expected) return [];
  const kinds = (['named', 'unnamed', 'own'] as const).filter((kind) => expected[kind] !== undefined);
  const say = (origins: Partial<Origins>) => kinds.map((kind) => `${origins[kind]} ${kind}`).join(', ');
  const got = point ? say(point.origins) : 'no point';
  return got === say(expected) ? [] : [{ path: `${path}/origins`, expected: say(expected), got }];
}
