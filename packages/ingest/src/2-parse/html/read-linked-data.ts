import { z } from 'zod';
import type { Given } from '../to-document.ts';
import type { Page } from './page.ts';

const Text = z.string().nullish().catch(null);
const Named = z
  .union([z.string().transform((name) => ({ name })), z.object({ name: Text })])
  .nullish()
  .catch(null);

/** The parts of a schema.org article that are read here; anything of another shape is left aside. */
const Article = z.object({
  '@type': z.union([z.string(), z.array(z.string())]),
  headline: Text,
  datePublished: Text,
  publisher: z
    .union([Named, z.array(Named).transform((list) => list[0])])
    .nullish()
    .catch(null),
  url: Text,
  genre: z
    .union([z.string(), z.array(z.string()).transform((list) => list.join(' '))])
    .nullish()
    .catch(null),
});

const ARTICLE = /(Article|BlogPosting|Report|LiveBlogPosting)$/u;

/** What the page's JSON-LD says of its article; nothing where there is none or it cannot be read. */
export function readLinkedData(document: Page): Given {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const node of listNodes(parseJson(script.textContent ?? ''))) {
      const article = Article.safeParse(node);
      if (article.success && isArticle(article.data['@type'])) return toGiven(article.data);
    }
  }
  return {};
}

function isArticle(type: string | readonly string[]): boolean {
  return [type].flat().some((name) => ARTICLE.test(name));
}

function toGiven(article: z.infer<typeof Article>): Given {
  return {
    title: article.headline,
    outlet: article.publisher?.name,
    publishedAt: article.datePublished,
    url: article.url,
    nature: /\bfiction\b/iu.test(article.genre ?? '') ? 'fiction' : null,
  };
}

/** The nodes of a JSON-LD value: itself, its members, and those of its `@graph`. Deeper ones describe other things. */
function listNodes(value: unknown): unknown[] {
  const tops = Array.isArray(value) ? value : [value];
  return tops.flatMap((top: unknown) => {
    const graph = typeof top === 'object' && top !== null && '@graph' in top ? top['@graph'] : [];
    return [top, ...(Array.isArray(graph) ? graph : [])];
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
