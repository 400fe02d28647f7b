import type { Problem } from '@attribune/schema/problem';
import { parseNature } from './parse-nature.ts';
import { parsePublished } from './parse-published.ts';
import type { ParsedDocument } from './parsed-document.ts';

/** What a source says of a text, as it stands there. */
export type Given = {
  readonly title?: string | null | undefined;
  readonly outlet?: string | null | undefined;
  readonly publishedAt?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly nature?: string | null | undefined;
};

/** A document of a text and what is said of it. A text of white space alone is a problem. */
export function toDocument(text: string, given: Given): ParsedDocument {
  if (text.trim() === '') return { problem: emptyProblem() };
  const published = parsePublished(given.publishedAt);
  const { nature, problem: natureProblem } = parseNature(given.nature);
  const url = parseUrl(given.url);
  const document = {
    text,
    title: trimmed(given.title),
    outlet: trimmed(given.outlet),
    publishedAt: published.value,
    url: url.value,
    nature,
  };
  const problems = [published.problem, natureProblem, url.problem].filter((problem) => problem !== null);
  return { document, problems };
}

function parseUrl(given: string | null | undefined): { value: string | null; problem: Problem | null } {
  const text = given?.trim() ?? '';
  if (text === '') return { value: null, problem: null };
  if (/^https?:$/u.test(URL.parse(text)?.protocol ?? '')) return { value: text, problem: null };
  const message = `“${text.slice(0, 100)}” is no address of the web; the document is known by its place.`;
  return {
    value: null,
    problem: { kind: 'parse', rule: 'address-unreadable', message, remedy: 'Give it with https://.' },
  };
}

function trimmed(given: string | null | undefined): string | null {
  return given?.replace(/\s+/gu, ' ').trim() || null;
}

function emptyProblem(): Problem {
  return {
    kind: 'file',
    rule: 'empty',
    message: 'There is no text in it.',
    remedy: 'Leave it out, or fill it and try again.',
  };
}
