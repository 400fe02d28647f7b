import { describe, expect, it } from 'vitest';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();

describe('a reader without JavaScript', () => {
  it('follows a citation to the passage with its words marked, its speaker and its document', async () => {
    const page = await visit('/', { javaScriptEnabled: false });
    await page.locator('main a[href^="/stories/"]').first().click();
    const citation = page.locator('main sup a[href^="#"]').first();
    const target = await citation.getAttribute('href');
    await citation.click();
    const passage = page.locator(`[id="${target?.slice(1)}"]`);
    expect(await passage.isVisible()).toBe(true);
    const marked = (await passage.locator('mark').allInnerTexts()).join(' ').trim();
    expect(marked.length).toBeGreaterThan(5);
    expect((await passage.innerText()).length).toBeGreaterThan(marked.length);
    expect(await passage.locator('a[href^="/claims/"], a[href^="/documents/"]').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it('finds a claim by a misspelt word', async () => {
    const page = await visit('/', { javaScriptEnabled: false });
    const box = page.getByRole('searchbox').first();
    await box.fill('Kurks');
    await box.press('Enter');
    await page.waitForURL(/\/search/u);
    expect(await page.locator('main').innerText()).toContain('Kursk');
    await page.context().close();
  });

  it('is told on every page of the sample that it is fiction or a restatement', async () => {
    const home = await visit('/', { javaScriptEnabled: false });
    const stories = await home
      .locator('main a[href^="/stories/"]')
      .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href')))]);
    expect(stories.length).toBeGreaterThanOrEqual(3);
    for (const story of stories) {
      await home.goto(new URL(story ?? '', home.url()).href);
      expect(await home.locator('main').innerText()).toMatch(/fiction|restate/iu);
      const document = await home.locator('main a[href^="/documents/"]').first().getAttribute('href');
      await home.goto(new URL(document ?? '', home.url()).href);
      expect(await home.locator('main').innerText()).toMatch(/fiction|restate/iu);
    }
    await home.context().close();
  });

  it('sees every value of a disputed figure with who stands for it', async () => {
    const page = await visit('/search?q=tunnel%20workers', { javaScriptEnabled: false });
    await page.locator('main a[href^="/stories/"]').first().click();
    const text = await page.locator('main').innerText();
    expect(text).toMatch(/\b64\b/u);
    expect(text).toMatch(/\b92\b/u);
    expect(text).toContain('Hollin');
    expect(text).toContain('Peake');
    await page.context().close();
  });
});

describe('a reader with a keyboard', () => {
  it('comes first to a link that skips to the content', async () => {
    const page = await visit('/');
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    expect(focused).toMatch(/^#/u);
    await page.keyboard.press('Enter');
    expect(page.url()).toContain('#');
    await page.context().close();
  });
});
