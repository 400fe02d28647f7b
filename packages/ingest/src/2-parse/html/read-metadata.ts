import type { Given } from '../to-document.ts';
import type { Page } from './page.ts';
import { readLinkedData } from './read-linked-data.ts';

/** Names of meta elements in the order in which they are trusted. Source: Open Graph, schema.org, Dublin Core, and what outlets print. */
const NAMES = {
  title: ['og:title', 'twitter:title', 'dc.title', 'headline'],
  outlet: ['og:site_name', 'application-name', 'dc.publisher', 'publisher'],
  publishedAt: [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'date',
    'pubdate',
    'publishdate',
    'publish-date',
    'dc.date',
    'dc.date.issued',
    'parsely-pub-date',
    'sailthru.date',
  ],
  url: ['og:url', 'twitter:url'],
  nature: ['nature', 'attribune:nature'],
} as const;

/** What a page says of its article: JSON-LD first, then meta elements, then the elements of the page itself. */
export function readMetadata(document: Page): Given {
  const linked = readLinkedData(document);
  const meta = readMeta(document);
  const pick = (key: keyof typeof NAMES) =>
    linked[key] ?? NAMES[key].map((name) => meta.get(name)).find(Boolean) ?? null;
  return {
    title: pick('title') ?? (document.querySelector('h1')?.textContent || document.title || null),
    outlet: pick('outlet'),
    publishedAt:
      pick('publishedAt') ??
      document.querySelector('article time[datetime], time[pubdate]')?.getAttribute('datetime') ??
      null,
    url: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? pick('url'),
    nature: pick('nature'),
  };
}

function readMeta(document: Page): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const name = (
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop') ??
      ''
    ).toLowerCase();
    const content = element.getAttribute('content')?.trim() ?? '';
    if (name !== '' && content !== '' && !meta.has(name)) meta.set(name, content);
  }
  return meta;
}
