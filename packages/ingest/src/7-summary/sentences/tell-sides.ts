import type { Derived } from '@attribune/schema/story';
import type { StoryDocument } from '@attribune/schema/story-document';
import type { CitedClaim } from '../cited-claim.ts';
import { asBeginning } from './clause-of.ts';
import { nameOrigins } from './speaker-name.ts';
import { tellInAnyWay } from './told-claim.ts';

/** Several claims in a row, each in its own words with its speaker or document, and the outlets that this names. */
export type ToldSides = { readonly text: string; readonly derived: Derived[] };

/** How documents without an outlet are told apart within a sentence. */
const REPORTS = ['one report', 'another report', 'a further report', 'yet another report'];

/** "A said that …; B said that …."; null where one of the claims cannot be told, or more would stand in a row than a reader can follow. */
export function tellSides(cited: readonly CitedClaim[]): ToldSides | null {
  if (cited.length > REPORTS.length) return null;
  const documents = [
    ...new Set(
      cited.flatMap((one) => (one.document.outlet === null && !isToldBySpeaker(one) ? [one.document] : [])),
    ),
  ];
  const sides = cited.map((one) =>
    tellSide(one, one.document.outlet ?? REPORTS[documents.indexOf(one.document)] ?? ''),
  );
  if (sides.some((side) => side === null)) return null;
  const text = asBeginning(`${sides.join('; ')}.`).replace(/([.!?])”([.;])/gu, (_, stop, mark) =>
    mark === '.' ? `${stop}”` : `${stop === '.' ? '' : stop}”;`,
  );
  return {
    text,
    derived: documentsOf(cited, documents).filter(
      ({ text: own }) => own !== '' && sides.some((side) => side?.includes(own)),
    ),
  };
}

/** Whether a side is told by its speaker's name: its document is not spoken of, and the next is no "another report". */
function isToldBySpeaker(cited: CitedClaim): boolean {
  const told = tellInAnyWay(cited);
  return told !== null && told.kind !== 'sentence' && nameOrigins([cited]).speakers > 0;
}

function tellSide(cited: CitedClaim, document: string): string | null {
  const told = tellInAnyWay(cited);
  if (!told) return null;
  const { names } = nameOrigins([cited]);
  const isSpoken = isToldBySpeaker(cited);
  // Words in the first person are never the outlet's own.
  const quoted = told.kind === 'quote' && !isSpoken;
  const name = isSpoken ? names[0] : quoted ? `a speaker quoted by ${document}` : document;
  if (isSpoken && told.kind === 'clause' && startsWith(told.clause, name ?? '')) return told.clause;
  const verb = isSpoken || quoted ? 'said' : 'says';
  return told.kind === 'clause' ? `${name} ${verb} that ${told.clause}` : `${name} ${verb}: “${told.quote}”`;
}

/** Whether the clause itself begins with its speaker: "the union rejected the offer" needs no "the union said that". */
function startsWith(clause: string, name: string): boolean {
  return name !== '' && clause.toLowerCase().startsWith(name.toLowerCase());
}

/** How a sentence names the documents themselves is the engine's own words. */
function documentsOf(cited: readonly CitedClaim[], nameless: readonly StoryDocument[]): Derived[] {
  return cited.map(({ claim, document }) =>
    document.outlet === null
      ? {
          text: REPORTS[nameless.indexOf(document)] ?? '',
          rule: 'a document without an outlet, told apart from others',
          claims: [claim.id],
        }
      : { text: document.outlet, rule: 'the outlet of the cited document', claims: [claim.id] },
  );
}
