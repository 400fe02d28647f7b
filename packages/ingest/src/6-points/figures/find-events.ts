import { type ConceptHit, conceptsOf } from '../../matching/concepts-of.ts';
import type { FigureContext } from './figure-frame.ts';

/** Happenings that people or things are counted by; litres, hours and kilometres are not. */
const COUNTED_ONLY = new Set([
  'death',
  'injury',
  'missing',
  'rescue',
  'capture',
  'arrest',
  'charge',
  'flight',
  'sending',
  'arrival',
  'aboard',
  'attendance',
  'return',
  'loss',
]);
const MEASURES = new Set(['volume', 'mass', 'length', 'area', 'time', 'months', 'speed', 'power']);

/** How far an event word may stand from the number, in words with the costs below. */
const REACH = 15;
/** Events this much further away than the nearest one still speak of the number. */
const ALIKE = 2;

const COSTS = { before: 1.5, outsideClaim: 6, number: 6, punctuation: 4, conjunction: 3 };
const CONJUNCTIONS = new Set(['and', 'but', 'while', 'when', 'after', 'before', 'as']);

/** "The number of people arrested over the march has reached 64": what follows such a noun is what the number counts. */
const COUNT_NOUNS = new Set(['number', 'toll', 'count', 'total', 'tally']);

/** What happened to what a number counts: the events named nearest to it. */
export function findEvents(context: FigureContext, dimension: string): Set<string> {
  const hits = conceptsOf(context.words).filter(
    ({ kind, name }) => kind === 'event' && !(MEASURES.has(dimension) && COUNTED_ONLY.has(name)),
  );
  const governed = governedEvent(hits, context);
  if (governed) return new Set([governed]);
  const placed = hits
    .map((hit) => ({ name: hit.name, distance: distanceTo(hit, context) }))
    .filter(({ distance }) => distance <= REACH)
    .sort((a, b) => a.distance - b.distance);
  const least = placed[0]?.distance ?? 0;
  return new Set(placed.filter(({ distance }) => distance <= least + ALIKE).map(({ name }) => name));
}

function governedEvent(hits: readonly ConceptHit[], { words, at }: FigureContext): string | null {
  for (let i = at - 1; i >= 0; i--) {
    if (words[i]?.isNumber) return null;
    if (!COUNT_NOUNS.has(words[i]?.lower ?? '')) continue;
    return hits.find(({ start, end }) => start >= i && end <= at)?.name ?? null;
  }
  return null;
}

function distanceTo(hit: ConceptHit, { text, words, at, claim }: FigureContext): number {
  const before = hit.start < at;
  const between = before ? words.slice(hit.end, at) : words.slice(at + 1, hit.start);
  const from = words[before ? hit.end - 1 : at];
  const to = words[before ? at : hit.start];
  const gap = from && to ? text.slice(from.end, to.start) : '';
  const outside = hit.end <= claim[0] || hit.start > claim[1];
  return (
    between.length * (before ? COSTS.before : 1) +
    (before ? 1 : 0) +
    (outside ? COSTS.outsideClaim : 0) +
    between.filter((word) => word.isNumber).length * COSTS.number +
    between.filter((word) => CONJUNCTIONS.has(word.lower)).length * COSTS.conjunction +
    (gap.match(/[,;:—–()](?!\p{N})/gu)?.length ?? 0) * COSTS.punctuation
  );
}
