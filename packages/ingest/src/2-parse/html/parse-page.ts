import { parseHTML } from 'linkedom';
import type { Page } from './page.ts';

/** A page of its source. A fragment without a root is put into one: the parser would take its first element for it. */
export function parsePage(source: string): Page {
  const isWhole = /<html[\s>]/iu.test(source.slice(0, 4_000));
  const { document } = parseHTML(
    isWhole ? source : `<!doctype html><html><head></head><body>${source}</body></html>`,
  );
  return document as unknown as Page;
}
