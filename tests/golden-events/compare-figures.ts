import type { Point } from '@attribune/schema/point';
import { compareOrigins } from './compare-origins.ts';
import type { EventReading, PlacedClaim } from './event-reading.ts';
import { standsAt } from './event-reading.ts';
import type { Expectation, ExpectedFigure, GoldEvent } from './expectation.ts';
import type { Difference } from './find-differences.ts';

type Value = GoldEvent['figures'][number]['values'][number];
type Read = { readonly value: Value; readonly claim: PlacedClaim | null; readonly point: Point | null };

const near = (a: number | null, b: number | null) =>
  a !== null && b !== null && Math.abs(a - b) <= 0.002 * Math.max(Math.abs(a), Math.abs(b));

/** A value is read where a claim at its place holds its number. */
function readValue(reading: EventReading, value: Value): Read {
  const claim =
    reading.claims.find(
      (one) =>
        (standsAt(one, value) ||
          (one.document === value.doc && one.start <= value.start && one.end >= value.end)) &&
        near(value.low ?? value.high, one.quantity?.low ?? one.quantity?.high ?? null),
    ) ?? null;
  return { value, claim, point: claim && reading.pointOf(claim) };
}

/** The point in which most documents of a figure meet; the first one named where several hold as many. */
function findMain(values: readonly Read[]): Point | null {
  const documents = new Map<Point, Set<string>>();
  for (const { point, value } of values)
    if (point) documents.set(point, (documents.get(point) ?? new Set()).add(value.doc));
  return [...documents].sort((a, b) => b[1].size - a[1].size)[0]?.[0] ?? null;
}

/** For each figure: its values meet, under the right relation, look-alikes stay apart, a part is linked, its speakers are counted. */
export function compareFigures(
  reading: EventReading,
  expectation: Expectation,
  gold: GoldEvent,
): Difference[] {
  const read = new Map(
    gold.figures.map(({ id, values }) => [id, values.map((value) => readValue(reading, value))]),
  );
  const main = new Map([...read].map(([id, values]) => [id, findMain(values)]));
  return Object.entries(expectation.figures).flatMap(([id, expected]) => {
    const point = main.get(id) ?? null;
    return [
      ...compareValues(id, read.get(id) ?? [], point),
      ...compareRelation(id, expected, point),
      ...(expected.apart ?? []).flatMap((other) => compareApart(id, other, point, read.get(other) ?? [])),
      ...(expected.subsetOf ?? []).flatMap((other) => compareLink(id, other, point, main.get(other) ?? null)),
      ...compareOrigins(`figures/${id}`, expected.origins, point),
    ];
  });
}

function compareValues(id: string, values: readonly Read[], main: Point | null): Difference[] {
  return values
    .filter(({ point }) => !point || point !== main)
    .map(({ value, claim, point }) => ({
      path: `figures/${id}/values/${value.doc}@${value.start} ${value.quoteStart}`,
      expected: 'under this question',
      got: !claim ? 'not read' : !point ? 'in no point' : 'in another point',
    }));
}

function compareRelation(id: string, { relation }: ExpectedFigure, main: Point | null): Difference[] {
  const got = main?.relation ?? 'nothing';
  if (relation.some((one) => one === got)) return [];
  return [{ path: `figures/${id}/relation`, expected: relation.join(' or '), got }];
}

function compareApart(id: string, other: string, main: Point | null, values: readonly Read[]): Difference[] {
  const merged = values.filter(({ point }) => point && point === main);
  if (merged.length === 0) return [];
  const got = merged.map(({ value }) => `${value.doc}@${value.start} ${value.quoteStart}`).join(', ');
  return [{ path: `figures/${id}/apart/${other}`, expected: 'another question', got: `one with ${got}` }];
}

function compareLink(id: string, other: string, from: Point | null, to: Point | null): Difference[] {
  const links = from?.links.filter((link) => link.to === to?.id).map(({ type }) => type) ?? [];
  if (links.some((type) => type === 'subsetOf' || type === 'partOf')) return [];
  return [{ path: `figures/${id}/subsetOf/${other}`, expected: 'a link', got: links.join(', ') || 'none' }];
}
