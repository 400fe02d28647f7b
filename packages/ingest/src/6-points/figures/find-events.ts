import type { Token } from '../../language/token.ts';
import { type ConceptHit, conceptsOf, findNounEvent, findVerbEvent } from '../../matching/concepts-of.ts';
import { stemOf } from '../../matching/stem-of.ts';
import { synonymOf } from '../../matching/synonym-of.ts';
import type { FigureContext } from './figure-frame.ts';
import { findGovernor } from './find-governor.ts';

/** What happened to what is counted: known happenings by their class, any other governing verb or noun by its stem. */
export type Happening = { readonly events: ReadonlySet<string>; readonly acts: ReadonlySet<string> };

const NOTHING: ReadonlySet<string> = new Set();

/**
 * What happened to what a number counts. The word that governs the number says it, by class where it has one; an event noun that is
 * itself counted ("18 arrests") says it too; only where neither does, the events that are named nearest to the number do.
 */
export function readHappening(
  context: FigureContext,
  figure: {
    dimension: string;
    head: string | null;
    tokens: readonly Token[];
    number: readonly [number, number];
  },
): Happening {
  const isAllowed = (event: string | null): event is string =>
    event !== null && fits(event, figure.dimension);
  const counted = figure.head === null ? null : findNounEvent(figure.head);
  if (isAllowed(counted) && !PEOPLE_OF_EVENTS.has(figure.head ?? '')) return only(counted);
  const measured = measuredEvent(context, figure.dimension);
  if (measured !== null) return only(measured);
  const governor = findGovernor(figure.tokens, figure.number);
  if (governor) {
    const hit = conceptsOf(context.words).find(
      ({ kind, start, end }) =>
        kind === 'event' &&
        context.words
          .slice(start, end)
          .some((word) => word.start === governor.token.start || word.end === governor.token.end),
    );
    const lemma = governor.token.lemma;
    const event = hit?.name ?? (governor.kind === 'verb' ? findVerbEvent(lemma) : findNounEvent(lemma));
    if (isAllowed(event)) return only(event);
  }
  if (isAllowed(counted)) return only(counted);
  const acts = governor ? new Set([synonymOf(stemOf(governor.token.lemma))]) : NOTHING;
  // "Five of the six injured have left": what befell the whole is not what the part is counted for.
  if (wholeOf(context) > 0) return { events: NOTHING, acts };
  return { events: findEvents(context, figure.dimension), acts };
}

/** "30 centimetres of rain": what a measure is of may be what happened. */
function measuredEvent({ words, at }: FigureContext, dimension: string): string | null {
  if (!MEASURES.has(dimension)) return null;
  const of = words.findIndex(({ lower }, i) => i > at && i <= at + 2 && lower === 'of');
  const event = of < 0 ? null : findNounEvent(words[of + 1]?.lower ?? '');
  return event !== null && MEASURED_ONLY.has(event) ? event : null;
}

function only(event: string): Happening {
  return { events: new Set([event]), acts: NOTHING };
}

/** Nouns for people by what they do or what befell them: a verb that governs them tells more ("survivors were treated"). */
const PEOPLE_OF_EVENTS = new Set(
  `survivor evacuee refugee hostage captive prisoner detainee demonstrator protester marcher participant attendee spectator
  audience crowd member subscriber employee staff striker inmate convict`.split(/\s+/u),
);

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
  'shooting',
  'shot',
  'shelling',
  'infection',
  'destruction',
  'damage',
  'trapping',
  'release',
  'conviction',
  'expulsion',
  'sheltering',
  'testing',
  'birth',
  'strike',
  'presence',
  'launching',
  'outage',
  'layoff',
  'hiring',
  'employment',
  'vaccination',
]);
const MEASURES = new Set(['volume', 'mass', 'length', 'area', 'time', 'months', 'speed', 'power']);

/** Happenings that litres, tonnes and kilometres are told of, and people and things are not. */
const MEASURED_ONLY = new Set(['spill', 'pumping', 'wind', 'rainfall', 'depth']);
const TIMES = new Set(['time', 'months']);

function fits(event: string, dimension: string): boolean {
  if (event === 'duration') return TIMES.has(dimension);
  if (MEASURES.has(dimension)) return !COUNTED_ONLY.has(event);
  return dimension !== 'count' || !(MEASURED_ONLY.has(event) || event === 'raising');
}

/** How far an event word may stand from the number, in words with the costs below. */
const REACH = 15;
/** Events this much further away than the nearest one still speak of the number. */
const ALIKE = 2;

/** A happening this near takes the place of the counted noun. */
const HEAD_REACH = 6;

const COSTS = { before: 1.5, outsideClaim: 6, number: 6, punctuation: 4, conjunction: 3 };
const CONJUNCTIONS = new Set(['and', 'but', 'while', 'when', 'after', 'before', 'as']);

/** "The number of people arrested over the march has reached 64": what follows such a noun is what the number counts. */
export const COUNT_NOUNS = new Set(['number', 'toll', 'count', 'total', 'tally']);

/** What happened to what a number counts: the events named nearest to it. */
export function findEvents(context: FigureContext, dimension: string): Set<string> {
  const whole = wholeOf(context);
  const hits = conceptsOf(context.words).filter(
    ({ kind, name, start }) =>
      kind === 'event' && fits(name, dimension) && !(start > context.at && start < whole),
  );
  const governed = governedEvent(hits, context);
  if (governed) return new Set([governed]);
  const placed = hits
    .map((hit) => ({
      name: hit.name,
      distance: distanceTo(hit, context),
      // "Two dozen survivors were treated": what is counted is no happening while another one follows.
      isHead: hit.start === headIndex(context) && hit.end === hit.start + 1,
    }))
    .filter(({ distance }) => distance <= REACH)
    .sort((a, b) => a.distance - b.distance)
    .filter(
      ({ isHead }, _, all) => !isHead || all.every((other) => other.isHead || other.distance > HEAD_REACH),
    );
  const least = placed[0]?.distance ?? 0;
  return new Set(placed.filter(({ distance }) => distance <= least + ALIKE).map(({ name }) => name));
}

const MULTIPLES = new Set(['dozen', 'hundred', 'thousand', 'million', 'billion']);

/** The index of the word right behind the whole number. */
function headIndex({ words, at }: FigureContext): number {
  return MULTIPLES.has(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
}

const AUXILIARIES = new Set([
  'have',
  'has',
  'had',
  'was',
  'were',
  'is',
  'are',
  'will',
  'would',
  'could',
  'may',
]);
const WHOLE = new Set(['the', 'those', 'these', 'its', 'their', 'our', 'his', 'her']);
const WHOLE_REACH = 5;

/**
 * Where the words for a whole end, of which the number counts a part: in "1,000 of the troops sent there have been killed" the
 * event before the auxiliary made the whole, the one after it is what is counted. 0 where no whole is named.
 */
function wholeOf({ words, at }: FigureContext): number {
  if (words[at + 1]?.lower !== 'of' || !WHOLE.has(words[at + 2]?.lower ?? '')) return 0;
  const auxiliary = words.findIndex((word, i) => i > at + 2 && AUXILIARIES.has(word.lower));
  return auxiliary < 0 ? at + 3 + WHOLE_REACH : auxiliary;
}

/** "Arrests at the rally have risen to 22": the subject of such a verb is what the number counts. */
const RISING = new Set(
  'rise rises rose risen climbs climbed grew grown reached reaches jumped increased fell fallen dropped stands stood'.split(
    ' ',
  ),
);

/** The event that a count noun before the number, or the subject of a rising verb, names; null where there is neither. */
function governedEvent(hits: readonly ConceptHit[], { words, at, claim }: FigureContext): string | null {
  const before = hits.filter(({ end }) => end <= at);
  for (let i = at - 1; i >= claim[0]; i--) {
    const lower = words[i]?.lower ?? '';
    if (words[i]?.isNumber) return null;
    if (COUNT_NOUNS.has(lower)) return before.find(({ start }) => start >= i)?.name ?? null;
    if (RISING.has(lower))
      return before.find(({ start, end }) => start >= claim[0] && end <= i)?.name ?? null;
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
