import type { Contradiction } from '@attribune/schema/point';
import type { CitedClaim } from '../cited-claim.ts';
import type { Draft } from '../draft.ts';
import { asBeginning } from './clause-of.ts';
import { nameOrigins } from './speaker-name.ts';
import { tellClaim } from './told-claim.ts';

/** A dispute with both sides in their own words; null where one side cannot be told. `point` holds one of the sides. */
export function writeContradicted(
  { a, b }: Contradiction,
  claims: ReadonlyMap<string, CitedClaim>,
  point: string,
): Draft | null {
  const x = claims.get(a);
  const y = claims.get(b);
  const one = x ? tellSide(x, 'first') : null;
  const other = y ? tellSide(y, 'second') : null;
  if (!x || !y || one === null || other === null) return null;
  return {
    text: asBeginning(`${one}; ${other}.`).replace(/([.!?])”\.$/u, '$1”'),
    section: 'contradicted',
    point,
    cited: [x, y],
    derived: [...nameOrigins([x]).derived, ...nameOrigins([y]).derived],
  };
}

function tellSide(cited: CitedClaim, side: 'first' | 'second'): string | null {
  const told = tellClaim(cited);
  if (!told) return null;
  const { names, speakers } = nameOrigins([cited]);
  const name = side === 'second' && names[0] === 'one report' ? 'another report' : names[0];
  const verb = speakers > 0 ? 'said' : 'says';
  return told.kind === 'clause' ? `${name} ${verb} that ${told.clause}` : `${name} ${verb}: “${told.quote}”`;
}
