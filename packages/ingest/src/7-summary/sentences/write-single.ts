import type { Point } from '@attribune/schema/point';
import type { CitedClaim } from '../cited-claim.ts';
import type { Draft } from '../draft.ts';
import { bestTold } from './best-told.ts';
import { asBeginning } from './clause-of.ts';
import { nameOrigin } from './speaker-name.ts';

/** What only one source says, marked as such, with its speaker; null where no claim of the point can be told. */
export function writeSingle(
  point: Point,
  claims: ReadonlyMap<string, CitedClaim>,
  index: number,
): Draft | null {
  const told = bestTold(point, claims);
  if (!told) return null;
  const { cited, clause } = told;
  const origin = nameOrigin(cited);
  const text = origin.isSpeaker
    ? bySpeaker(clause, origin.name, index)
    : `Only ${origin.name} reports that ${clause}.`;
  return { text, section: 'single', point: point.id, cited: [cited], derived: origin.derived };
}

/** Two orders take turns, so that a run of sentences does not drone. */
function bySpeaker(clause: string, speaker: string, index: number): string {
  return index % 2 === 0
    ? `${asBeginning(clause)}, according to ${speaker} alone.`
    : `${asBeginning(speaker)} alone said that ${clause}.`;
}
