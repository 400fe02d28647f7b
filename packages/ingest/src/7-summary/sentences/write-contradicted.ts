import type { Contradiction } from '@attribune/schema/point';
import type { CitedClaim } from '../cited-claim.ts';
import type { Draft } from '../draft.ts';
import { tell } from './best-told.ts';
import { asBeginning } from './clause-of.ts';
import { nameOrigin } from './speaker-name.ts';

/** A dispute with both sides in their own words; null where one side cannot be told. */
export function writeContradicted(
  { a, b }: Contradiction,
  claims: ReadonlyMap<string, CitedClaim>,
): Draft | null {
  const x = claims.get(a);
  const y = claims.get(b);
  if (!x || !y) return null;
  const one = side(x);
  const other = side(y);
  if (!one || !other) return null;
  return {
    text: `${asBeginning(one)}, but ${other}.`,
    section: 'contradicted',
    point: a,
    cited: [x, y],
    derived: [...nameOrigin(x).derived, ...nameOrigin(y).derived],
  };
}

function side(cited: CitedClaim): string | null {
  const origin = nameOrigin(cited);
  const verb = origin.isSpeaker ? 'said' : 'reports';
  const clause = tell(cited);
  if (clause !== null) return `${origin.name} ${verb} that ${clause}`;
  const quote = cited.claim.quote.trim();
  if (!isShortQuote(quote)) return null;
  return `${origin.name} ${verb === 'said' ? 'spoke of' : 'writes of'} ${quote.startsWith('“') ? quote : `“${quote}”`}`;
}

const LONGEST = 200;

function isShortQuote(quote: string): boolean {
  return quote.length <= LONGEST && !/[“”"]/u.test(quote.slice(1, -1));
}
