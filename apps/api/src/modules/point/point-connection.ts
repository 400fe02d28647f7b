import { builder } from '../../builder.ts';
import { Point } from './point-ref.ts';

/** One connection type for all lists of points, so that one fragment serves them all. */
export const PointConnection = builder.connectionObject(
  { type: Point, name: 'PointConnection' },
  { name: 'PointEdge' },
);
