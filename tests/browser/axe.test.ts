import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { DESK, findPages, NARROW, PHONE, useBrowser } from './visit.ts';

const { visit } = useBrowser();
let pages: Record<string, string>;
beforeAll(async () => {
  pages = await findPages(visit);
});

const FORMS: readonly (readonly [string, BrowserContextOptions])[] = [
  ['on a desk in the light', { viewport: DESK, colorScheme: 'light' }],
  ['on a desk in the dark', { viewport: DESK, colorScheme: 'dark' }],
  ['on a phone in the light', { viewport: PHONE, colorScheme: 'light' }],
  ['on a phone in the dark', { viewport: PHONE, colorScheme: 'dark' }],
];
const KINDS = ['home', 'story', 'document', 'claim', 'search', 'empty search', 'admin', 'not found'];

describe.each(KINDS)('the %s page', (kind) => {
  it.each(FORMS)('has nothing for axe to find %s', async (_, options) => {
    const page = await visit(pages[kind] ?? '', options);
    // axe needs a context that it can inject into; the standard is WCAG 2.2 AA with its best practices.
    const { violations } = await new AxeBuilder({ page }).analyze();
    await page.context().close();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
      [],
    );
  });

  it('never scrolls sideways on a phone of 320 pixels', async () => {
    const page = await visit(pages[kind] ?? '', { viewport: NARROW });
    const { scroll, seen } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      seen: window.innerWidth,
    }));
    await page.context().close();
    expect(scroll).toBeLessThanOrEqual(seen);
  });

  it('has one first heading and a main landmark, and reads without script', async () => {
    const page = await visit(pages[kind] ?? '', { javaScriptEnabled: false });
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('main').count()).toBe(1);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(40);
    await page.context().close();
  });
});
