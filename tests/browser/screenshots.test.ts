import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { DESK, findPages, PHONE, useBrowser } from './visit.ts';

const FOLDER = join(import.meta.dirname, '..', 'screenshots');
const { visit } = useBrowser();

const FORMS: readonly (readonly [string, BrowserContextOptions])[] = [
  ['desk-light', { viewport: DESK, colorScheme: 'light' }],
  ['desk-dark', { viewport: DESK, colorScheme: 'dark' }],
  ['phone-light', { viewport: PHONE, colorScheme: 'light' }],
  ['phone-dark', { viewport: PHONE, colorScheme: 'dark' }],
];

describe('screenshots to look at', () => {
  it.each(FORMS)('are written of every page, %s', async (form, options) => {
    mkdirSync(FOLDER, { recursive: true });
    const pages = await findPages(visit);
    for (const [kind, path] of Object.entries(pages)) {
      const page = await visit(path, options);
      const picture = await page.screenshot({
        path: join(FOLDER, `${kind.replaceAll(' ', '-')}-${form}.png`),
        fullPage: true,
      });
      expect(picture.byteLength).toBeGreaterThan(5000);
      await page.context().close();
    }
  });
});
