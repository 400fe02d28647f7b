import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchBrowser } from './chromium.ts';

export const PHONE = { width: 390, height: 844 };
export const NARROW = { width: 320, height: 700 };
export const DESK = { width: 1280, height: 900 };

/** One browser for a test file; `visit` opens a page of the running product in a context of its own. */
export function useBrowser(): { visit: (path: string, options?: BrowserContextOptions) => Promise<Page> } {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
  });
  return {
    async visit(path, options = {}) {
      const context = await browser.newContext({ viewport: DESK, ...options });
      const page = await context.newPage();
      const response = await page.goto(new URL(path, inject('product').site).href);
      if (!response) throw new Error(`${path} gave no answer`);
      return page;
    },
  };
}

/** The addresses of one page of each kind, found as a reader finds them: by following links from the home page. */
export async function findPages(visit: (path: string) => Promise<Page>): Promise<Record<string, string>> {
  const home = await visit('/');
  const story = await linkOf(home, '/stories/');
  await home.goto(new URL(story, home.url()).href);
  const [document, claim] = [await linkOf(home, '/documents/'), await linkOf(home, '/claims/')];
  await home.context().close();
  return {
    home: '/',
    story,
    document,
    claim,
    search: '/search?q=tunnel',
    'empty search': '/search?q=zzzzqqqq',
    admin: '/admin',
    'not found': '/stories/0000',
  };
}

async function linkOf(page: Page, prefix: string): Promise<string> {
  const href = await page.locator(`main a[href^="${prefix}"]`).first().getAttribute('href');
  if (!href) throw new Error(`${page.url()} links to nothing under ${prefix}`);
  return href;
}
