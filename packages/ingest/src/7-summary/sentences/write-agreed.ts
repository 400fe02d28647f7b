import type { Point } from '@attribune/schema/point';
import type { Derived } from '@attribune/schema/story';
import type { CitedClaim } from '../cited-claim.ts';
import type { Draft } from '../draft.ts';
import { tellsOf } from '../gate/check-event.ts';
import { sharesWords } from '../gate/check-mention.ts';
import { listTold } from './best-told.ts';
import { asBeginning } from './clause-of.ts';
import { cutTail } from './cut-tail.ts';
import { figuresInDigits } from './figures-in-digits.ts';
import { showsDoubt } from './hedged-clause.ts';
import { holdsFigures } from './holds-figures.ts';
import { joinNames } from './join-names.ts';
import { countReports, nameOrigins } from './speaker-name.ts';

/** What several documents say alike: one clause in the words of one of them, with those who stand for it; else null. */
export function writeAgreed(point: Point, claims: ReadonlyMap<string, CitedClaim>): Draft | null {
  for (const { told, cited } of listTold(point, claims)) {
    if (told.kind !== 'clause') continue;
    const words = point.kind === 'figure' ? cutTail(told.clause, figureOf(cited)) : told.clause;
    const draft = writeClause(point, claims, { words, best: cited });
    if (draft) return draft;
  }
  return null;
}

/** The words of a claim's figure as they stand in its clause. */
function figureOf({ claim, document }: CitedClaim): string {
  const span = claim.quantity?.span;
  return span ? document.text.slice(...span).replace(/\s+/gu, ' ') : claim.quote;
}

/** The clause of one claim with the other documents that hold all its figures; null where none does. */
function writeClause(
  point: Point,
  claims: ReadonlyMap<string, CitedClaim>,
  { words, best }: { words: string; best: CitedClaim },
): Draft | null {
  const others = otherDocuments(point, claims, best).filter(
    (other) => sharesWords(other.claim.quote, words) && holdsFigures(other, words) && tellsOf(other, words),
  );
  if (others.length === 0) return null;
  const cited = [best, ...others];
  const styled = point.kind === 'figure' ? figuresInDigits(words, best) : { clause: words, derived: [] };
  const draft = tellAgreed(point, styled.clause, cited);
  return draft && { ...draft, derived: [...draft.derived, ...styled.derived] };
}

function tellAgreed(point: Point, clause: string, cited: CitedClaim[]): Draft | null {
  const hedged = showsDoubt(clause) ? [] : cited.filter(({ claim }) => claim.hedged);
  if (hedged.length > 0 && hedged.length < cited.length)
    return writeUnequal(point, clause, { asserted: cited.filter((one) => !hedged.includes(one)), hedged });
  const { names, derived, speakers } = nameOrigins(cited);
  const documents = new Set(cited.map(({ document }) => document.id)).size;
  if (names.length < 2 && speakers > 0)
    return writeRepeated(point, { clause, cited, name: names[0] ?? '', derived });
  // Two articles of one outlet are one origin, and nothing to call agreement.
  if (names.length < 2 && names[0] !== countReports(documents)) return null;
  return {
    text: `${asBeginning(clause)}, according to ${joinNames(names)}.`,
    section: point.kind === 'figure' ? 'figures' : 'agreed',
    point: point.id,
    cited,
    derived,
  };
}

/** How those are told who say the same less surely. */
const LESS_SURE = {
  asserted: 'said so',
  reported: 'called this reported',
  estimated: 'said that this was estimated',
  expected: 'said that this was expected',
  likely: 'called this likely',
  possible: 'called this possible',
} as const;

/** What some state and others only hold possible: those who are surer first, the doubt of the others in words. */
function writeUnequal(
  point: Point,
  clause: string,
  { asserted, hedged }: { asserted: readonly CitedClaim[]; hedged: readonly CitedClaim[] },
): Draft | null {
  const sure = nameOrigins(asserted);
  const doubting = nameOrigins(hedged);
  const level = hedged[0]?.claim.hedge ?? 'possible';
  const isOneLevel = hedged.every(({ claim }) => claim.hedge === level);
  if (!isOneLevel || sure.names.some((name) => doubting.names.includes(name))) return null;
  return {
    text: `${asBeginning(clause)}, according to ${joinNames(sure.names)}; ${joinNames(doubting.names)} ${LESS_SURE[level]}.`,
    section: point.kind === 'figure' ? 'figures' : 'agreed',
    point: point.id,
    cited: [...asserted, ...hedged],
    derived: [...sure.derived, ...doubting.derived],
  };
}

/** One speaker in several documents is one origin, and is told as one. */
function writeRepeated(
  point: Point,
  told: { clause: string; cited: CitedClaim[]; name: string; derived: readonly Derived[] },
): Draft {
  const { clause, cited, name, derived } = told;
  const reports = countReports(new Set(cited.map(({ document }) => document.id)).size);
  const count = {
    text: reports,
    rule: 'documents that cite one speaker, counted',
    claims: cited.map(({ claim }) => claim.id),
  };
  return {
    text: `${asBeginning(reports)} cite ${name} as saying that ${clause}.`,
    section: 'single',
    point: point.id,
    cited,
    derived: [...derived, count],
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
