import type { Contradiction } from '@attribune/schema/point';
import type { Derived } from '@attribune/schema/story';
import type { CitedClaim } from '../cited-claim.ts';
import type { Draft } from '../draft.ts';
import { asBeginning } from './clause-of.ts';
import { nameOrigins } from './speaker-name.ts';
import { tellInAnyWay } from './told-claim.ts';

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
    text: asBeginning(`${one}; ${other}.`).replace(/([.!?])”([.;])/gu, (_, stop, mark) =>
      mark === '.' ? `${stop}”` : `${stop === '.' ? '' : stop}”;`,
    ),
    section: 'contradicted',
    point,
    cited: [x, y],
    derived: outletsOf([x, y]).filter(({ text }) => one.includes(text) || other.includes(text)),
  };
}

function tellSide(cited: CitedClaim, side: 'first' | 'second'): string | null {
  const told = tellInAnyWay(cited);
  if (!told) return null;
  const { names, speakers } = nameOrigins([cited]);
  const isSpoken = speakers > 0 && told.kind !== 'sentence';
  // Words in the first person are never the outlet's own.
  const quoted = told.kind === 'quote' && !isSpoken;
  const document = nameDocument(cited, side);
  const name = isSpoken ? names[0] : quoted ? `a speaker quoted by ${document}` : document;
  if (isSpoken && told.kind === 'clause' && startsWith(told.clause, name ?? '')) return told.clause;
  const verb = isSpoken || quoted ? 'said' : 'says';
  return told.kind === 'clause' ? `${name} ${verb} that ${told.clause}` : `${name} ${verb}: “${told.quote}”`;
}

/** Whether the clause itself begins with its speaker: "the union rejected the offer" needs no "the union said that". */
function startsWith(clause: string, name: string): boolean {
  return name !== '' && clause.toLowerCase().startsWith(name.toLowerCase());
}

function nameDocument({ document }: CitedClaim, side: 'first' | 'second'): string {
  if (document.outlet !== null) return document.outlet;
  return side === 'first' ? 'one report' : 'another report';
}

/** The outlets that a sentence names are the engine's own words. */
function outletsOf(cited: readonly CitedClaim[]): Derived[] {
  return cited.flatMap(({ claim, document }) =>
    document.outlet === null
      ? []
      : [{ text: document.outlet, rule: 'the outlet of the cited document', claims: [claim.id] }],
  );
}
