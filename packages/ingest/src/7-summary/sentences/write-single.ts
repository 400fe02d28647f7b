import type { Point } from '@attribune/schema/point';
import type { CitedClaim } from '../cited-claim.ts';
import type { Draft } from '../draft.ts';
import { listTold } from './best-told.ts';
import { asBeginning } from './clause-of.ts';
import { nameOrigins } from './speaker-name.ts';
import type { ToldClaim } from './told-claim.ts';

/** What only one source says, marked as such, with its speaker; null where no claim of the point can be told. */
export function writeSingle(
  point: Point,
  claims: ReadonlyMap<string, CitedClaim>,
  index: number,
): Draft | null {
  const [best] = listTold(point, claims);
  if (!best) return null;
  const { cited, told } = best;
  if (told.kind === 'clause' && endsInBareNumber(told.clause, cited)) return null;
  const origin = nameOrigins([cited]);
  const name = origin.names[0] ?? '';
  const names = told.kind === 'clause' && told.clause.toLowerCase().includes(name.toLowerCase());
  const own = names ? nameOrigins([{ ...cited, claim: { ...cited.claim, attributedTo: null } }]) : origin;
  const text = own.speakers > 0 ? bySpeaker(told, name, index) : byOutlet(told, own.names[0] ?? '', index);
  if (text === null) return null;
  return { text, section: 'single', point: point.id, cited: [cited], derived: own.derived };
}

/** "The limit is 75": a number at the end that the claim gives no unit for, and no year, tells a reader nothing. */
function endsInBareNumber(clause: string, { claim: { quantity } }: CitedClaim): boolean {
  const number = /(?:^|\s)(\p{N}[\p{N}.,]*)$/u.exec(clause)?.[1];
  return number !== undefined && quantity?.unit === null && !/^(?:1[5-9]|20)\p{N}{2}$/u.test(number);
}

/** Orders take turns, so that a run of sentences does not drone. */
function bySpeaker(told: ToldClaim, speaker: string, index: number): string {
  if (told.kind !== 'clause')
    return `${asBeginning(speaker)} alone is quoted as saying: “${told.quote}”`.replace(
      /[^.!?]”$/u,
      (end) => `${end}.`,
    );
  const estimate = /^it is estimated that /u;
  if (estimate.test(told.clause))
    return `${asBeginning(speaker)} alone estimated that ${told.clause.replace(estimate, '')}.`;
  if (index % 3 === 0) return `${asBeginning(told.clause)}, according to ${speaker} alone.`;
  if (index % 3 === 1) return `By the account of ${speaker} alone, ${told.clause}.`;
  return `Only ${speaker} said that ${told.clause}.`;
}

function byOutlet(told: ToldClaim, outlet: string, index: number): string | null {
  if (told.kind !== 'clause') return null;
  if (index % 3 === 0) return `Only ${outlet} says that ${told.clause}.`;
  if (index % 3 === 1) return `${asBeginning(told.clause)}, according to ${outlet} alone.`;
  return `According to ${outlet} alone, ${told.clause}.`;
}
