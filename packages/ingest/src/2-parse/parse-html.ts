import type { Problem } from '@attribune/schema/problem';
import { Readability } from '@mozilla/readability';
import { measureNesting } from './html/measure-nesting.ts';
import type { Page } from './html/page.ts';
import { parsePage } from './html/parse-page.ts';
import { readMetadata } from './html/read-metadata.ts';
import { readParagraphs } from './html/read-paragraphs.ts';
import { removeSignUpBoxes } from './html/remove-sign-up-boxes.ts';
import type { ParsedDocument } from './parsed-document.ts';
import { toDocument } from './to-document.ts';

/** A page with more elements than this, or nested deeper, is no article, and would take the parser minutes or its stack. */
const MAX_ELEMENTS = 30_000;
const MAX_DEPTH = 500;

/** Signs `<` that open no element, beside those that do: the parser's time grows with their square. */
const MAX_STRAY = 2_000;

/**
 * The article of a web page: its text as lines (paragraphs, headings and list items, an empty line between them) and what
 * the page says of it. No script runs: the page is parsed, never loaded. A page without an article is a problem.
 */
export function parseHtml(source: string): ParsedDocument {
  const { depth, elements, openings } = measureNesting(source);
  const isBroken = openings > MAX_STRAY + 4 * elements;
  if (depth > MAX_DEPTH || elements > MAX_ELEMENTS || isBroken) return { problem: tangled(depth, elements) };
  const page = parsePage(source);
  const given = readMetadata(page);
  for (const element of page.querySelectorAll('script, style, template, noscript, iframe, svg'))
    element.remove();
  removeSignUpBoxes(page);
  const whole = page.body?.innerHTML ?? '';
  const article = readArticle(page);
  const parsed = toDocument(readParagraphs(article?.content ?? whole), {
    ...given,
    title: given.title ?? article?.title,
  });
  return 'problem' in parsed ? { problem: noArticle() } : parsed;
}

/** Readability changes the page it reads, so it comes last. Null where it finds no article. */
function readArticle(
  page: Page,
): { readonly title?: string | null | undefined; readonly content?: string | null | undefined } | null {
  const document = page as unknown as ConstructorParameters<typeof Readability>[0];
  return new Readability(document, { maxElemsToParse: MAX_ELEMENTS, charThreshold: 200 }).parse();
}

function tangled(depth: number, elements: number): Problem {
  const message = `The page nests ${depth} elements deep and has ${elements} of them; an article has far fewer.`;
  return {
    kind: 'parse',
    rule: 'page-too-tangled',
    message,
    remedy: 'Save the text of the article as .txt.',
  };
}

function noArticle(): Problem {
  const message = 'No article was found on the page.';
  return { kind: 'parse', rule: 'no-article', message, remedy: 'Save the text of the article as .txt.' };
}
