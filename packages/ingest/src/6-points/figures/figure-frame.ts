import type { Claim } from '@attribune/schema/claim';
import type { Quantity } from '@attribune/schema/quantity';
import type { StoryDocument } from '@attribune/schema/story-document';
import { readWords, type Word } from '../../matching/read-words.ts';
import { sentenceAround } from '../sentence-around.ts';
import { sentenceTokens } from '../sentence-tokens.ts';
import { sentenceWords } from '../sentence-words.ts';
import { COUNT_NOUNS, findEvents, type Happening, readHappening } from './find-events.ts';
import { readNames } from './read-names.ts';
import { readScope, type Scope } from './read-scope.ts';
import { tellsOfIllness } from './tells-of-illness.ts';
import { headOf, type Unit, unitOf } from './unit-of.ts';

/** What a figure counts: unit, what happened to it, whose it is, and which part of the whole. */
export type FigureFrame = {
  readonly unit: Unit;
  /** Bounds in the unit's base unit; null where open. */
  readonly low: number | null;
  readonly high: number | null;
  /** What happened to what is counted; empty where the words do not say. */
  readonly events: ReadonlySet<string>;
  /** The stems of governing words that no class of happenings holds. */
  readonly acts: ReadonlySet<string>;
  /** Whether the events come from the sentence before: they may belong to another figure. */
  readonly leans: boolean;
  /** Other numbers of the sentence: a correction names the value that it replaces. */
  readonly otherNumbers: ReadonlySet<number>;
  /** Names right beside the number: whose people, whose things ("Nine Ilmorian soldiers"). */
  readonly owners: ReadonlySet<string>;
  /** The area that is counted: "in the capital", "across Estmere". */
  readonly areas: ReadonlySet<string>;
  /** All names in the figure's neighbourhood. */
  readonly names: ReadonlySet<string>;
  /** Whether it counts a part of something that is named with it: "12 of the injured". */
  readonly isPart: boolean;
  readonly scope: Scope;
  /** Whether it counts what came on top of the whole: "additional", "11 more". */
  readonly isAddition: boolean;
  /** Whether it speaks of a known few ("the two men"): the same number may be meant, another one is no rival. */
  readonly pointsBack: boolean;
};

/** A sentence with the place of the number in it. */
export type FigureContext = {
  readonly text: string;
  readonly words: readonly Word[];
  /** Index of the number's (first) word. */
  readonly at: number;
  /** Indexes of the first and the last word of the claim itself. */
  readonly claim: readonly [number, number];
};

/** Reads the frame of a claim's figure; null for a claim without one, and for dates and ordinals, which count nothing. */
export function readFigureFrame(claim: Claim, document: StoryDocument): FigureFrame | null {
  const quantity = claim.quantity;
  if (!quantity || !countsSomething(quantity)) return null;
  const context = contextOf(claim, document, quantity.span[0]);
  const unit = withBase(withGovernedHead(unitOf(quantity), context), context);
  return {
    unit,
    low: quantity.low === null ? null : quantity.low * unit.size,
    high: quantity.high === null ? null : quantity.high * unit.size,
    ...eventsOf(context, unit, { claim, document }),
    otherNumbers: otherNumbersOf(context),
    ...readNames(context, claim),
    scope: readScope(context),
    isPart: isPart(context),
    isAddition: isAddition(context),
    pointsBack: pointsBack(context, quantity),
  };
}

/** A known few ("the two men had been taken for missing"): the number tells which ones are meant. */
const KNOWN_FEW = 12;

function pointsBack({ words, at }: FigureContext, { kind, high }: Quantity): boolean {
  const isKnown = ['the', 'these', 'those', 'both'].includes(words[at - 1]?.lower ?? '');
  return kind === 'count' && isKnown && (high ?? 0) <= KNOWN_FEW;
}

/** "Of" and its noun stand close together. */
const HEAD_REACH = 3;

/** "The count of stolen keys stands at 900 or more" counts records, though none stands behind the number. */
function withGovernedHead(unit: Unit, { words, at, claim }: FigureContext): Unit {
  if (unit.dimension !== 'count' || unit.head !== null) return unit;
  const noun = words.findIndex(
    ({ lower }, i) => i >= claim[0] && i < at && COUNT_NOUNS.has(lower) && lower !== 'toll',
  );
  if (noun < 0 || words[noun + 1]?.lower !== 'of') return unit;
  const head = words
    .slice(noun + 2, Math.min(at, noun + 2 + HEAD_REACH))
    .find(({ lower, weight }) => weight > 0 && /(?:s|people|men|women|children)$/u.test(lower));
  return head ? { ...unit, ...headOf(head.lower) } : unit;
}

const BASE_DETERMINERS = new Set(['the', 'all', 'its', 'their', 'our', 'those', 'these']);

/** "62 percent of the women": the whole that a share is of. */
function withBase(unit: Unit, { words, at }: FigureContext): Unit {
  if (unit.dimension !== 'percentage') return unit;
  const of = words.findIndex(({ lower }, i) => i > at && i <= at + 2 && lower === 'of');
  if (of < 0) return unit;
  const from = BASE_DETERMINERS.has(words[of + 1]?.lower ?? '') ? of + 2 : of + 1;
  const [first, second] = words.slice(from, from + 2);
  if (!first || first.weight === 0) return unit;
  const pair = headOf(`${first.lower} ${second?.lower ?? ''}`);
  return { ...unit, ...(pair.people === null ? headOf(first.lower) : pair) };
}

/** Ages describe people; dates and ordinals place things. None of them is a value that accounts can differ on by itself. */
const AGES = new Set(['year of age', 'year old', 'month of age']);

function countsSomething({ kind, unit }: Quantity): boolean {
  return kind !== 'date' && kind !== 'ordinal' && !AGES.has(unit ?? '');
}

/** The events in the claim's sentence; where it names none, those of the sentence before, on which it leans. */
function eventsOf(
  context: FigureContext,
  unit: Unit,
  { claim, document }: { claim: Claim; document: StoryDocument },
): Pick<FigureFrame, 'events' | 'acts' | 'leans'> {
  const { events, acts } = happeningOf(context, unit, { claim, document });
  const before = document.sentences.findLast(([, end]) => end <= claim.start);
  if (events.size > 0 || unit.dimension !== 'count' || !before) return { events, acts, leans: false };
  const text = document.text.slice(...before);
  const words = readWords(text);
  const at = words.findIndex(({ isNumber }) => isNumber);
  if (at < 0) return { events, acts, leans: false };
  return {
    events: findEvents({ text, words, at, claim: [0, words.length - 1] }, unit.dimension),
    acts,
    leans: true,
  };
}

function happeningOf(
  context: FigureContext,
  unit: Unit,
  { claim, document }: { claim: Claim; document: StoryDocument },
): Happening {
  const [start, end] = sentenceAround(document, claim);
  const tokens = sentenceTokens(document, [start, end]);
  const [from, to] = (claim.quantity?.span ?? [start, start]).map((offset) => offset - start);
  const first = tokens.findIndex((token) => token.end > (from ?? 0));
  const after = tokens.findIndex((token) => token.start >= (to ?? 0));
  const number = [first, after < 0 ? tokens.length : after] as const;
  const head =
    claim.quantity?.kind === 'count' ? (claim.quantity.unit?.toLowerCase().split(' ').at(-1) ?? null) : null;
  const happening = readHappening(context, { dimension: unit.dimension, head, tokens, number });
  if (!happening.events.has('infection') || tellsOfIllness(document)) return happening;
  return { ...happening, events: new Set([...happening.events].filter((event) => event !== 'infection')) };
}

function otherNumbersOf({ words, at }: FigureContext): Set<number> {
  return new Set(words.filter((word, i) => word.isNumber && i !== at).map(({ lower }) => Number(lower)));
}

function contextOf(claim: Claim, document: StoryDocument, number: number): FigureContext {
  const [start, end] = sentenceAround(document, claim);
  const words = sentenceWords(document, [start, end]);
  return {
    text: document.text.slice(start, end),
    words,
    at: indexAt(words, number - start),
    claim: [indexAt(words, claim.start - start), indexAt(words, claim.end - start - 1)],
  };
}

/** The index of the word at an offset, or of the first word after it. */
function indexAt(words: readonly Word[], offset: number): number {
  const index = words.findIndex((word) => word.end > offset);
  return index < 0 ? words.length - 1 : index;
}

const PARTITIVES = new Set([
  'the',
  'those',
  'these',
  'them',
  'its',
  'their',
  'our',
  'his',
  'her',
  'which',
  'whom',
]);
/** How far before the number "of those" or "including" may stand. */
const PART_REACH = 4;

function isPart({ text, words, at }: FigureContext): boolean {
  if (words[at + 1]?.lower === 'of') return PARTITIVES.has(words[at + 2]?.lower ?? '');
  return words.slice(Math.max(0, at - PART_REACH), at).some((word, k, before) => {
    if (word.lower === 'including') return true;
    const opens = word.isInitial || /[,;:—–(]\s*$/u.test(text.slice(0, word.start));
    return opens && ['of', 'among'].includes(word.lower) && PARTITIVES.has(before[k + 1]?.lower ?? '');
  });
}

/** Words that make a figure an addition to the whole and no rival of it. */
const ADDITION = new Set(['additional', 'extra', 'further', 'another']);

function isAddition({ words, at }: FigureContext): boolean {
  const before = words.slice(Math.max(0, at - 2), at);
  const after = words.slice(at + 1, at + 3);
  if ([...before, ...after].some(({ lower }) => ADDITION.has(lower))) return true;
  return after[0]?.lower === 'more' && after[1]?.lower !== 'than';
}
