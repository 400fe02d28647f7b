/**
 * Seeded news of our own for benchmarks: the same seed gives the same texts on every machine. Documents have 300 to 900 words,
 * paragraphs of one to four sentences, quotations, figures, headings and lists; about five tell of one event.
 */

import { NAMES } from './data/news-names.ts';
import {
  BACKGROUND,
  FILLER,
  HEADINGS,
  LEDES,
  LISTS,
  OWN_VOICE,
  QUOTED,
  SOURCED,
} from './data/news-sentences.ts';
import { inventName } from './invent-name.ts';
import { randomFrom } from './random.ts';

export type GeneratedDocument = {
  readonly id: string;
  readonly text: string;
  readonly title: string;
  readonly publisher: string;
  readonly publishedAt: string;
};

type Random = (below: number) => number;

const FEWEST_WORDS = 300;
const MORE_WORDS = 600;
/** How often a paragraph's sentence is of a kind, in the order of drawing: half of news is somebody's word. */
const KINDS = [
  SOURCED,
  SOURCED,
  SOURCED,
  QUOTED,
  QUOTED,
  OWN_VOICE,
  OWN_VOICE,
  OWN_VOICE,
  BACKGROUND,
  FILLER,
];

/** `count` documents; a document is a function of the seed and its place. */
export function generateNews(count: number, seed = 1): GeneratedDocument[] {
  return Array.from({ length: count }, (_, at) => generateDocument(at, seed));
}

function generateDocument(at: number, seed: number): GeneratedDocument {
  const event = Math.floor(at / 5);
  const ofEvent = randomFrom(seed * 100_003 + event * 7919 + 1);
  const random = randomFrom(seed * 100_003 + at * 104_729 + 3);
  const place = inventName(ofEvent);
  const kind = pick(NAMES.events, ofEvent);
  const fill = slots(place, kind, ofEvent, random);
  const published = new Date(Date.UTC(2031, 0, 1 + (event % 300), random(24)));
  return {
    id: `generated/${at}`,
    text: listParagraphs(FEWEST_WORDS + random(MORE_WORDS), fill, random).join('\n\n'),
    title: fill(`{event} in {place}: {n} hurt`),
    publisher: `Outlet ${random(12)}`,
    publishedAt: published.toISOString(),
  };
}

function listParagraphs(words: number, fill: (text: string) => string, random: Random): string[] {
  const paragraphs = [fill(pick(LEDES, random))];
  let count = countWords(paragraphs[0] ?? '');
  while (count < words) {
    const next = nextParagraph(random).map(fill);
    paragraphs.push(next.join(next.length > 1 && /^[-•]/u.test(next[1] ?? '') ? '\n' : ' '));
    count += countWords(paragraphs.at(-1) ?? '');
  }
  return paragraphs;
}

/** A paragraph of sentences; one in twelve is a heading or a list. */
function nextParagraph(random: Random): readonly string[] {
  const turn = random(24);
  if (turn === 0) return pick(LISTS, random);
  if (turn === 1) return [pick(HEADINGS, random)];
  return Array.from({ length: 1 + random(4) }, () => pick(pick(KINDS, random), random));
}

/** Fills the braces of a sentence: names hold for the document, figures are drawn anew each time. */
/** A first name that many share, and a surname of this event. */
function inventPerson(random: Random): string {
  return `${pick(NAMES.firstNames, random)} ${inventName(random)}`;
}

function slots(place: string, event: string, ofEvent: Random, random: Random): (text: string) => string {
  const person = inventPerson(ofEvent);
  const names: Record<string, string> = {
    place,
    event,
    person,
    surname: person.split(' ')[1] ?? person,
    person2: inventPerson(ofEvent),
    office: pick(NAMES.offices, ofEvent),
    office2: pick(NAMES.offices, ofEvent),
  };
  const draws: Record<string, () => string> = {
    n: () => String(3 + random(90)),
    more: () => (100 * (2 + random(300))).toLocaleString('en'),
    money: () => `${1 + random(90)}.${random(10)}`,
    pct: () => String(1 + random(90)),
    hour: () => String(2 + random(9)),
    year: () => String(1960 + random(70)),
    day: () => pick(NAMES.days, random),
    month: () => pick(NAMES.months, random),
  };
  return (text) => {
    const filled = text.replace(/\{(\w+)\}/gu, (_, name: string) => names[name] ?? draws[name]?.() ?? name);
    return filled.charAt(0).toUpperCase() + filled.slice(1);
  };
}

const pick = <T>(list: readonly T[], random: Random): T => {
  const found = list[random(list.length)];
  if (found === undefined) throw new Error('Nothing to pick from: the list is empty');
  return found;
};

const countWords = (text: string): number => text.split(/\s+/u).length;
