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
  const titles = documents.flatMap(({ title }) => (title?.trim() ? withoutKicker(title.trim()) : []));
  const clean = titles.filter((title) => !holds(title, disputed));
  return clean.find((title) => !SAID.test(title)) ?? clean[0] ?? titles[0] ?? firstWords(documents);
}

/** A title that reports words or a doubt tells of an account, and not of what happened. */
const SAID = /(?:\b(?:says?|said|insists?|claims?|denies|denied|may|might|could|reportedly)\b|\?$)/iu;

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
