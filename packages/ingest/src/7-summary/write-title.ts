import type { Contradiction, Point } from '@attribune/schema/point';
import type { StoryDocument } from '@attribune/schema/story-document';

/**
 * A story's title, from its documents' own words: the earliest title that holds no disputed claim, else the first heading or
 * sentence that is no question. A disputed figure or statement never stands in a title as a fact.
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

/** The first heading of a document, else the first sentence of the earliest one, cut at a word. */
function firstWords(documents: readonly StoryDocument[]): string {
  const firsts = documents.flatMap(({ text, sentences }) => {
    const [first] = sentences;
    const line = first
      ? text
          .slice(...first)
          .replace(/\s+/gu, ' ')
          .trim()
      : '';
    return line === '' || line.endsWith('?') ? [] : [line];
  });
  const line = firsts.find((words) => !/[.!]$/u.test(words) && words.length <= LONGEST) ?? firsts[0];
  if (line === undefined) return 'Untitled story';
  const title = line.replace(/[.!]$/u, '');
  return title.length <= LONGEST ? title : `${title.slice(0, title.lastIndexOf(' ', LONGEST))}…`;
}
