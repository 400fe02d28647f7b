import type { Point } from '@attribune/schema/point';
import { compareOrigins } from './compare-origins.ts';
import { type EventReading, standsAt } from './event-reading.ts';
import type { Expectation } from './expectation.ts';
import type { Difference } from './find-differences.ts';
import { getWords } from './find-words.ts';

/** Claims that say the same in words must meet in one point, with their speakers counted rightly. */
export function compareStatements(
  reading: EventReading,
  { statements = {} }: Expectation,
  textOf: (document: string) => string,
): Difference[] {
  return Object.entries(statements).flatMap(([id, { claims, origins }]) => {
    const points = Object.entries(claims).map(([doc, quote]) => {
      const place = { doc, ...getWords(textOf(doc), quote, 0) };
      const found = reading.claims.filter((claim) => standsAt(claim, place));
      return {
        doc,
        claimed: found.length > 0,
        points: found.flatMap((claim) => reading.pointOf(claim) ?? []),
      };
    });
    const main = pickMain(points.map((one) => one.points));
    const lost = points
      .filter((one) => !main || !one.points.includes(main))
      .map(({ doc, claimed }) => ({
        path: `statements/${id}/${doc}`,
        expected: 'in one point with the others',
        got: claimed ? 'not with them' : 'no claim',
      }));
    return [...lost, ...compareOrigins(`statements/${id}`, origins, main)];
  });
}

function pickMain(found: readonly (readonly Point[])[]): Point | null {
  const times = new Map<Point, number>();
  for (const points of found)
    for (const point of new Set(points)) times.set(point, (times.get(point) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
