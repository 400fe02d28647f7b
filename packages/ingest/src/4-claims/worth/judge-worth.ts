import type { Worth } from '@attribune/schema/claim';
import type { HedgeLevel } from '@attribune/schema/hedge';
import type { Quantity } from '@attribune/schema/quantity';

/** What is known of a claim when its worth is judged. */
export type WorthInput = {
  readonly quantity: Quantity | null;
  readonly named: boolean;
  readonly attributed: boolean;
  readonly hedge: HedgeLevel;
  readonly dated: boolean;
  readonly brief: boolean;
};

/** How much a claim tells: a figure, a name and a date raise it; a weak hedge and a bare phrase lower it. */
export function judgeWorth(input: WorthInput): Worth {
  const points: (readonly [number, string])[] = [[0.4, 'an assertion']];
  if (input.quantity) points.push([0.25, 'a figure']);
  if (input.named) points.push([0.15, 'a named speaker']);
  else if (input.attributed) points.push([0.05, 'an unnamed speaker']);
  if (input.dated) points.push([0.1, 'a time']);
  if (input.hedge === 'possible' || input.hedge === 'likely') points.push([-0.15, `only ${input.hedge}`]);
  if (input.brief) points.push([-0.1, 'very short']);
  const score = points.reduce((sum, [value]) => sum + value, 0);
  return {
    score: Math.round(Math.min(1, Math.max(0, score)) * 100) / 100,
    reason: points.map(([, reason]) => reason).join(', '),
  };
}
