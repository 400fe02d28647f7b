import type { Contradiction, Point } from '@attribune/schema/point';
import type { StoryDocument } from '@attribune/schema/story-document';

/**
 * A story's title, from its documents' own words: the earliest title that holds no disputed claim, else the first sentence
 * that is no question. A disputed figure or statement never stands in a title as a fact.
 */
export function writeTitle(
  documents: readonly StoryDocument[],
  points: readonly Point[],
  contradictions: readonly Contradiction[],
): string {
  const disputed = disputedWords(documents, points, contradictions);
  const titles = documents.flatMap(({ title }) => (title?.trim() ? title.trim() : []));
  const clean = titles.find((title) => !holds(title, disputed));
  if (clean) return clean;
  return titles[0] ?? firstWords(documents);
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
  for (const { text, claims } of documents) {
    for (const claim of claims) {
      if (!ids.has(claim.id)) continue;
      words.add(claim.quote.trim().toLowerCase());
      if (claim.quantity) words.add(text.slice(...claim.quantity.span).toLowerCase());
    }
  }
  return words;
}

function holds(title: string, disputed: ReadonlySet<string>): boolean {
  const lower = title.toLowerCase();
  return [...disputed].some((words) => words !== '' && lower.includes(words));
}

const LONGEST = 110;

/** The first heading or sentence of the earliest document that has one, cut at a word. */
function firstWords(documents: readonly StoryDocument[]): string {
  for (const { text, sentences } of documents) {
    for (const [start, end] of sentences) {
      const line = text.slice(start, end).replace(/\s+/gu, ' ').replace(/[.!]$/u, '').trim();
      if (line === '' || line.endsWith('?')) continue;
      return line.length <= LONGEST ? line : `${line.slice(0, line.lastIndexOf(' ', LONGEST))}…`;
    }
  }
  return 'Untitled story';
}
