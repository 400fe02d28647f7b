import type { Contradiction, Point } from '@attribune/schema/point';
import type { Span } from '@attribune/schema/span';
import type { StoryDocument } from '@attribune/schema/story-document';
import { findDateline } from '../language/find-dateline.ts';
import { readWords } from '../matching/read-words.ts';

/**
 * A story's title, from its documents' own words: of their titles, else of their first lines, the one that most of the other
 * documents speak of. A disputed figure or statement never stands in a title as a fact while there is another one.
 */
export function writeTitle(
  documents: readonly StoryDocument[],
  points: readonly Point[],
  contradictions: readonly Contradiction[],
): string {
  const disputed = disputedWords(documents, points, contradictions);
  const isClean = (title: string) => !holds(title, disputed);
  const titles = documents.flatMap(({ title }) => (title?.trim() ? withoutKicker(title.trim()) : []));
  const lines = listFirstLines(documents);
  const choices = [titles.filter(isClean), lines.filter(isClean), titles, lines];
  const candidates = choices.find((list) => list.length > 0);
  return candidates === undefined ? 'Untitled story' : shorten(findMostCentral(candidates, documents));
}

/** What a title that reports words, asks, quotes or lists the parts of a page loses against one that tells what happened. */
const PENALTIES: readonly (readonly [RegExp, number])[] = [
  [/\b(?:says?|said|insists?|claims?|denies|denied|may|might|could|reportedly)\b/iu, 0.7],
  [/\?$/u, 0.5],
  [/^[“"‘']/u, 0.5],
  [/\||^[^:]{1,25}:\s/u, 0.5],
  [/[.!?]\s+\p{Lu}/u, 0.5],
];

/** A longer title tells more, and holds more words by chance: at 1 the shortest title would win, at 0 the longest. */
const LENGTH_COST = 0.35;

/** The candidate whose words stand in most of the documents, rare words weighing more; of equals the earliest. */
function findMostCentral(candidates: readonly string[], documents: readonly StoryDocument[]): string {
  const stems = documents.map(({ text }) => new Set(readWords(text).map(({ stem }) => stem)));
  const score = (title: string) => {
    const words = readWords(title).filter(({ weight, isNumber }) => weight > 0 && !isNumber);
    const weights = new Map(words.map(({ stem, weight }) => [stem, weight]));
    const told = [...weights].reduce(
      (sum, [stem, weight]) => sum + weight * stems.filter((held) => held.has(stem)).length,
      0,
    );
    const penalty = PENALTIES.reduce(
      (factor, [mark, cost]) => (mark.test(title) ? factor * cost : factor),
      1,
    );
    return (penalty * told) / (words.length + 1) ** LENGTH_COST;
  };
  const scored = candidates.map((title) => ({ title, score: score(title) }));
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).title;
}

/** Words that editors set before a title with a colon: they name the kind of text. Source: the kickers of English news pages. */
const KICKERS = new Set(
  'restatement update correction live breaking exclusive watch analysis explainer opinion video photos'.split(
    ' ',
  ),
);

function withoutKicker(title: string): string {
  const colon = title.indexOf(': ');
  if (colon < 0 || !KICKERS.has(title.slice(0, colon).toLowerCase())) return title;
  const rest = title.slice(colon + 1).trim();
  return rest.slice(0, 1).toUpperCase() + rest.slice(1);
}

/** The claims that give the newest value of an updated figure: it replaced the others, and nobody disputes it. */
function newestValues(documents: readonly StoryDocument[], points: readonly Point[]): Set<string> {
  const given = new Map(documents.flatMap(({ claims }) => claims.map((claim) => [claim.id, claim] as const)));
  const order = new Map(documents.flatMap(({ claims }, i) => claims.map(({ id }) => [id, i] as const)));
  return new Set(
    points
      .filter(({ relation }) => relation === 'update')
      .flatMap(({ claims }) => {
        const last = [...claims].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)).at(-1) ?? '';
        const value = given.get(last)?.quantity?.low;
        return claims.filter((id) => given.get(id)?.quantity?.low === value);
      }),
  );
}

/** Figures in dispute as they are written; a title that names one takes a side. */
function disputedWords(
  documents: readonly StoryDocument[],
  points: readonly Point[],
  contradictions: readonly Contradiction[],
): Set<string> {
  const ids = new Set([
    ...points
      .filter(({ relation }) => relation === 'conflict' || relation === 'mixed' || relation === 'update')
      .flatMap(({ claims }) => claims),
    ...contradictions.flatMap(({ a, b }) => [a, b]),
  ]);
  const words = new Set<string>();
  const newest = newestValues(documents, points);
  for (const { text, claims } of documents) {
    for (const claim of claims) {
      if (!ids.has(claim.id) || newest.has(claim.id)) continue;
      const phrases = [claim.quote, ...(claim.quantity ? [text.slice(...claim.quantity.span)] : [])];
      for (const phrase of phrases)
        words.add(
          phrase
            .toLowerCase()
            .replace(/[^\p{L}\p{N}]+/gu, ' ')
            .trim(),
        );
    }
  }
  return words;
}

function holds(title: string, disputed: ReadonlySet<string>): boolean {
  const lower = title.toLowerCase();
  const words = ` ${lower.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return [...disputed].some((phrase) => words.includes(` ${phrase} `));
}

const LONGEST = 110;

/** The first line of each document that is no furniture, no caption and no dateline, but for questions. */
function listFirstLines(documents: readonly StoryDocument[]): string[] {
  return documents.flatMap(({ text, sentences, boilerplate }) => {
    const first = findFirstOwn({ text, sentences, boilerplate }) ?? sentences[0];
    const line = first
      ? text
          .slice(...first)
          .replace(/\s+/gu, ' ')
          .trim()
      : '';
    return line === '' || line.endsWith('?') ? [] : [line.replace(/[.!]$/u, '')];
  });
}

/** A document's headline may be silent; what stands above its text otherwise is the page's. */
function findFirstOwn({
  text,
  sentences,
  boilerplate,
}: Pick<StoryDocument, 'text' | 'sentences' | 'boilerplate'>): Span | undefined {
  const silent = new Set(boilerplate.map(([start]) => start));
  return sentences.find(
    ([start, end]) => !silent.has(start) && findDateline(text.slice(start, end)) < end - start,
  );
}

/** Cut at a word where it is longer than a title may be. */
function shorten(title: string): string {
  return title.length <= LONGEST ? title : `${title.slice(0, title.lastIndexOf(' ', LONGEST))}…`;
}
