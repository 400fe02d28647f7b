import type { Claim } from '@attribune/schema/claim';
import type { Quantity } from '@attribune/schema/quantity';
import type { StoryDocument } from '@attribune/schema/story-document';
import { nameKey } from '../../matching/name-key.ts';
import { isNameLike } from '../../matching/read-features.ts';
import { readWords, type Word } from '../../matching/read-words.ts';
import { sentenceAround } from '../sentence-around.ts';
import { COUNT_NOUNS, findEvents } from './find-events.ts';
import { headOf, type Unit, unitOf } from './unit-of.ts';

/** What a figure counts: unit, what happened to it, whose it is, and which part of the whole. */
export type FigureFrame = {
  readonly unit: Unit;
  /** Bounds in the unit's base unit; null where open. */
  readonly low: number | null;
  readonly high: number | null;
  /** What happened to what is counted; empty where the words do not say. */
  readonly events: ReadonlySet<string>;
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
  /** Whether it counts what came on top of the whole: "additional", "11 more". */
  readonly isAddition: boolean;
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
  if (pointsBack(context, quantity)) return null;
  const unit = withGovernedHead(unitOf(quantity), context);
  return {
    unit,
    low: quantity.low === null ? null : quantity.low * unit.size,
    high: quantity.high === null ? null : quantity.high * unit.size,
    ...eventsOf(context, unit, { claim, document }),
    otherNumbers: otherNumbersOf(context),
    ...readNames(context, claim),
    isPart: isPart(context),
    isAddition: isAddition(context),
  };
}

/** A known few ("the two men had been taken for missing"): the number tells which ones are meant and is nobody's count. */
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
): Pick<FigureFrame, 'events' | 'leans'> {
  const events = findEvents(context, unit.dimension);
  const before = document.sentences.findLast(([, end]) => end <= claim.start);
  if (events.size > 0 || unit.dimension !== 'count' || !before) return { events, leans: false };
  const text = document.text.slice(...before);
  const words = readWords(text);
  const at = words.findIndex(({ isNumber }) => isNumber);
  if (at < 0) return { events, leans: false };
  return {
    events: findEvents({ text, words, at, claim: [0, words.length - 1] }, unit.dimension),
    leans: true,
  };
}

function otherNumbersOf({ words, at }: FigureContext): Set<number> {
  return new Set(words.filter((word, i) => word.isNumber && i !== at).map(({ lower }) => Number(lower)));
}

function contextOf(claim: Claim, document: StoryDocument, number: number): FigureContext {
  const [start, end] = sentenceAround(document, claim);
  const text = document.text.slice(start, end);
  const words = readWords(text);
  return {
    text,
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

const NAMES_BEFORE = 3;
const NAMES_AFTER = 8;
const OWNER_REACH = 2;
const AREA_WORDS = new Set(['in', 'across', 'throughout', 'nationwide', 'around']);

/** The names close to the number, without those of the claim's speakers: a spokesperson is not what is counted. */
function readNames(
  { text, words, at }: FigureContext,
  claim: Claim,
): Pick<FigureFrame, 'owners' | 'areas' | 'names'> {
  const speakers = new Set(
    [claim.attributedTo ?? '', ...claim.chain.map(({ name }) => name)]
      .flatMap((name) => readWords(name))
      .map((word) => nameKey(word.lower)),
  );
  const nameAt = (index: number) => {
    const word = words[index];
    if (!word || !isNameLike(word) || word.weight === 0) return [];
    const key = nameKey(word.lower);
    return speakers.has(key) ? [] : [key];
  };
  const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);
  const near = range(Math.max(0, at - NAMES_BEFORE), at + NAMES_AFTER);
  return {
    names: new Set(near.flatMap(nameAt)),
    owners: new Set([
      ...range(Math.max(0, at - 1), at + OWNER_REACH + 1).flatMap(nameAt),
      ...near.filter((index) => index < at && isPossessive(text, words[index])).flatMap(nameAt),
      ...(LOSING.has(words[at - 1]?.lower ?? '') ? nameAt(at - 2) : []),
    ]),
    areas: new Set([
      ...near.filter((index) => AREA_WORDS.has(words[index - 1]?.lower ?? '')).flatMap(nameAt),
      ...near.flatMap((index) => ordinalAt(words, index)),
    ]),
  };
}

/** "Norland lost 120 soldiers": they were Norland's. */
const LOSING = new Set(['lost', 'loses', 'losing']);

const ORDINALS = new Set(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth'.split(
    ' ',
  ),
);

/** "In the twelfth district": an area that has a number for its name. */
function ordinalAt(words: readonly Word[], index: number): string[] {
  const word = words[index];
  if (!word || words[index - 1]?.lower !== 'the' || !AREA_WORDS.has(words[index - 2]?.lower ?? '')) return [];
  const isNumbered = word.isNumber && ['st', 'nd', 'rd', 'th'].includes(words[index + 1]?.lower ?? '');
  return isNumbered || ORDINALS.has(word.lower) ? [word.lower] : [];
}

function isPossessive(text: string, word: Word | undefined): boolean {
  return word !== undefined && /['’]s?$/u.test(text.slice(word.start, word.end));
}

const PARTITIVES = new Set(['the', 'those', 'these', 'its', 'their', 'our', 'his', 'her']);

function isPart({ words, at }: FigureContext): boolean {
  return words[at + 1]?.lower === 'of' && PARTITIVES.has(words[at + 2]?.lower ?? '');
}

/** Words that make a figure an addition to the whole and no rival of it. */
const ADDITION = new Set(['additional', 'extra', 'further', 'another']);

function isAddition({ words, at }: FigureContext): boolean {
  const before = words.slice(Math.max(0, at - 2), at);
  const after = words.slice(at + 1, at + 3);
  if ([...before, ...after].some(({ lower }) => ADDITION.has(lower))) return true;
  return after[0]?.lower === 'more' && after[1]?.lower !== 'than';
}
