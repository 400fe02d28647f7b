import type { Point } from '@attribune/schema/point';
import type { Derived } from '@attribune/schema/story';
import type { CitedClaim } from '../cited-claim.ts';
import type { Draft } from '../draft.ts';
import { sharesWords } from '../gate/check-mention.ts';
import { bestTold } from './best-told.ts';
import { asBeginning } from './clause-of.ts';
import { joinNames } from './join-names.ts';
import { nameOrigin } from './speaker-name.ts';

/** What several documents say alike: one clause in the words of one of them, with those who stand for it. */
export function writeAgreed(point: Point, claims: ReadonlyMap<string, CitedClaim>): Draft | null {
  const told = bestTold(point, claims);
  if (!told) return null;
  const cited = [told.cited, ...otherDocuments(point, claims, told.cited)].filter(
    (other) => other === told.cited || sharesWords(other.claim.quote, told.clause),
  );
  const origins = cited.map(nameOrigin);
  const names = [...new Set(origins.map(({ name }) => name))];
  const derived = origins.flatMap((origin): readonly Derived[] => origin.derived);
  return {
    text: `${asBeginning(told.clause)}, according to ${joinNames(names)}.`,
    section: point.kind === 'figure' ? 'figures' : 'agreed',
    point: point.id,
    cited,
    derived,
  };
}

/** One claim for each other document of the point. */
function otherDocuments(
  point: Point,
  claims: ReadonlyMap<string, CitedClaim>,
  told: CitedClaim,
): CitedClaim[] {
  const seen = new Set([told.document.id]);
  return point.claims.flatMap((id) => {
    const cited = claims.get(id);
    if (!cited || seen.has(cited.document.id)) return [];
    seen.add(cited.document.id);
    return [cited];
  });
}
