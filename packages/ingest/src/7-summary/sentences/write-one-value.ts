import type { Point } from '@attribune/schema/point';
import type { CitedClaim } from '../cited-claim.ts';
import type { Draft } from '../draft.ts';
import { asBeginning } from './clause-of.ts';
import { joinNames } from './join-names.ts';
import { listToldValues } from './list-told-values.ts';
import { countReports, nameOrigins } from './speaker-name.ts';
import { toIndirect } from './to-indirect.ts';
import { isBare, tellValue } from './write-figure.ts';

/**
 * A figure on which several documents give one value, under its question: for claims that make no clause ("the train's 42
 * wagons"). One speaker in several documents is told as one. Null where the question says too little or one document is left.
 */
export function writeOneValue(point: Point, claims: ReadonlyMap<string, CitedClaim>): Draft | null {
  if (point.question === null) return null;
  const subject = toIndirect(point.question);
  const { told, untold } = listToldValues(point, claims, subject);
  const [value, ...others] = told;
  if (!value || others.length > 0 || untold.length > 0 || isBare(subject)) return null;
  const documents = new Set(value.cited.map(({ document }) => document.id)).size;
  if (documents < 2) return null;
  const { names, derived, speakers } = nameOrigins(value.cited);
  const base = { point: point.id, cited: value.cited, section: 'figures' as const };
  if (names.length === 1 && speakers === 1) {
    if (value.cited.some(({ claim }) => claim.hedged)) return null;
    const reports = countReports(documents);
    const count = {
      text: reports,
      rule: 'documents that cite one speaker, counted',
      claims: value.cited.map(({ claim }) => claim.id),
    };
    const text = `${asBeginning(reports)} cite ${joinNames(names)} on ${subject}: ${value.label}.`;
    return { ...base, text, derived: [...value.derived, ...derived, count] };
  }
  // Two articles of one outlet are one origin, and nothing to call agreement.
  if (names.length < 2 && names[0] !== countReports(documents)) return null;
  const { text, derived: own } = tellValue(value);
  return { ...base, text: `Accounts agree on ${subject}: ${text}.`, derived: own };
}
