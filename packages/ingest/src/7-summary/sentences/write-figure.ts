import type { Point } from '@attribune/schema/point';
import type { Derived } from '@attribune/schema/story';
import { compareDocuments } from '@attribune/schema/story-document';
import type { CitedClaim } from '../cited-claim.ts';
import type { Draft } from '../draft.ts';
import { sharesWords } from '../gate/check-mention.ts';
import { joinNames } from './join-names.ts';
import { nameOrigin } from './speaker-name.ts';
import { valueLabel } from './value-label.ts';
import { writeAgreed } from './write-agreed.ts';

/** One value of a figure with those who stand for it, in the order in which it was first said. */
type ToldValue = { label: string; names: string[]; cited: CitedClaim[]; derived: Derived[]; size: number };

/** A figure with its whole range and who stands for which value; where all agree, one clause. */
export function writeFigure(point: Point, claims: ReadonlyMap<string, CitedClaim>): Draft | null {
  if (point.relation === 'agree' || point.relation === 'single' || point.question === null) {
    return writeAgreed(point, claims);
  }
  const subject = point.question.replace(/\?$/u, '').replace(/^./u, (letter) => letter.toLowerCase());
  const values = listToldValues(point, claims, subject);
  if (values.length < 2) return writeAgreed(point, claims);
  const opening =
    point.relation === 'update' ? `The count of ${subject} changed` : `Accounts differ on ${subject}`;
  const ordered = point.relation === 'update' ? values : [...values].sort((a, b) => a.size - b.size);
  const parts = ordered.map(({ label, names }) => `${label} according to ${joinNames(names)}`);
  const text = `${opening}: ${joinParts(parts, point.relation === 'update')}.`;
  return {
    text,
    section: 'figures',
    point: point.id,
    cited: ordered.flatMap(({ cited }) => cited),
    derived: ordered.flatMap(({ derived }) => derived),
  };
}

function joinParts(parts: readonly string[], inTime: boolean): string {
  if (!inTime) return joinNames(parts);
  return `${parts.slice(0, -1).join(', then ')}, and most recently ${parts.at(-1)}`;
}

function listToldValues(point: Point, claims: ReadonlyMap<string, CitedClaim>, subject: string): ToldValue[] {
  const values = new Map<string, ToldValue>();
  for (const cited of inTime(point, claims)) {
    const label = valueLabel(cited);
    if (!label || !sharesWords(cited.claim.quote, subject)) continue;
    const origin = nameOrigin(cited);
    const value = values.get(label.text);
    if (!value) {
      const quantity = cited.claim.quantity;
      values.set(label.text, {
        label: label.text,
        names: [origin.name],
        cited: [cited],
        derived: [...label.derived, ...origin.derived],
        size: quantity?.low ?? quantity?.high ?? 0,
      });
    } else if (!value.names.includes(origin.name)) {
      value.names.push(origin.name);
      value.cited.push(cited);
      value.derived.push(...origin.derived);
    }
  }
  return [...values.values()];
}

function inTime(point: Point, claims: ReadonlyMap<string, CitedClaim>): CitedClaim[] {
  return point.claims
    .flatMap((id) => claims.get(id) ?? [])
    .sort((a, b) => compareDocuments(a.document, b.document) || a.claim.start - b.claim.start);
}
