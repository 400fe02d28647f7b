import type { StoryDocument } from '@attribune/schema/story-document';
import { readWords, type Word } from '../matching/read-words.ts';
import { isOrdinaryWord } from '../matching/word-weight.ts';
import { readableText } from './readable-text.ts';
import { type ShingleSketch, sketchShingles } from './sketch-shingles.ts';
import { storyKeys } from './story-keys.ts';
import { timeBucket } from './time-bucket.ts';

/** A stem with how often it stands in the document, its static weight, and whether it is mostly written as a name. */
export type StoryTerm = {
  readonly stem: string;
  readonly count: number;
  readonly weight: number;
  readonly isName: boolean;
};

/** All that stage 5 knows of a document: a function of that one document, JSON-serialisable. */
export type StoryFeatures = {
  readonly id: string;
  readonly publishedAt: string | null;
  /** The bucket of time in which candidates are sought; null where the day is not known. */
  readonly bucket: number | null;
  /** The document's most telling terms, most telling first. */
  readonly terms: readonly StoryTerm[];
  /** Blocking keys: two documents that share none are never compared. */
  readonly keys: readonly string[];
  readonly sketch: ShingleSketch;
};

/** More terms than this add noise and bytes: an article's event stands in far fewer. */
export const MAX_TERMS = 160;

/** A title names the event; its words count as often as this. */
const TITLE_COUNT = 3;

/** Words near the beginning tell more: reports are written so that they can be cut from the end. */
const LEAD_LENGTH = 600;
const LEAD_COUNT = 2;

/** Reads what a document is about. Depends on nothing but the document. */
export function storyFeatures(document: StoryDocument): StoryFeatures {
  const text = readableText(document);
  const words = readWords(text);
  const terms = topTerms([
    ...words.map((word) => ({ word, count: word.start < LEAD_LENGTH ? LEAD_COUNT : 1 })),
    ...readWords(document.title ?? '').map((word) => ({ word, count: TITLE_COUNT })),
  ]);
  const sketch = sketchShingles(words.map((word) => word.lower));
  return {
    id: document.id,
    publishedAt: document.publishedAt,
    bucket: timeBucket(document.publishedAt),
    terms,
    keys: storyKeys(terms, sketch),
    sketch,
  };
}

/** `names` of `chances`: how often a word within a sentence has a capital. `openings`: it begins a sentence and is no ordinary word. */
type Tally = { count: number; weight: number; names: number; chances: number; openings: number };

function topTerms(occurrences: readonly { word: Word; count: number }[]): StoryTerm[] {
  const tallies = new Map<string, Tally>();
  for (const { word, count } of occurrences) {
    if (word.weight === 0 || word.lower.length < 2) continue;
    const tally = tallies.get(word.stem) ?? { count: 0, weight: 0, names: 0, chances: 0, openings: 0 };
    tally.count += count;
    tally.weight = Math.max(tally.weight, word.weight);
    if (!word.isInitial) {
      tally.chances += 1;
      if (word.isName) tally.names += 1;
    } else if (mayBeName(word)) tally.openings += 1;
    tallies.set(word.stem, tally);
  }
  return [...tallies]
    .map(([stem, t]) => ({ stem, count: t.count, weight: t.weight, isName: isMostlyName(t) }))
    .sort((a, b) => salience(b) - salience(a) || (a.stem < b.stem ? -1 : 1))
    .slice(0, MAX_TERMS);
}

/** Where a word only ever begins sentences, its capital tells nothing, but that it is in no list of ordinary words does. */
function isMostlyName({ names, chances, openings }: Tally): boolean {
  return chances === 0 ? openings > 0 : names > chances / 2;
}

function mayBeName({ text, lower, isNumber }: Word): boolean {
  return !isNumber && /^\p{Lu}/u.test(text) && !isOrdinaryWord(lower);
}

/** How telling a term is within its own document. */
export function salience(term: StoryTerm): number {
  return (1 + Math.log(term.count)) * term.weight * (term.isName ? 1.5 : 1);
}
