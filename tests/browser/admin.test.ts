import { describe, expect, inject, it } from 'vitest';
import { findPages, useBrowser } from './visit.ts';

const { visit } = useBrowser();

describe('the admin', () => {
  it('is not let in with a wrong token', async () => {
    const page = await visit('/admin', { javaScriptEnabled: false });
    await page.getByLabel(/token/iu).fill('not the token at all, by far');
    await page.getByRole('button', { name: /sign in/iu }).click();
    expect(await page.locator('main').innerText()).toMatch(/not|wrong|refused/iu);
    await page.context().close();
  });

  it('sees the re-ingest button only after signing in, and is told when there is nothing to do', async () => {
    const { document = '' } = await findPages(visit);
    const page = await visit(document, { javaScriptEnabled: false });
    expect(await page.getByRole('button', { name: /re-ingest/iu }).count()).toBe(0);
    await page.goto(new URL('/admin', page.url()).href);
    await page.getByLabel(/token/iu).fill(inject('product').token);
    await page.getByRole('button', { name: /sign in/iu }).click();
    await page.goto(new URL(document, page.url()).href);
    await page.getByRole('button', { name: /re-ingest/iu }).click();
    expect(await page.locator('main').innerText()).toMatch(/nothing|unchanged|same/iu);
    await page.context().close();
  });
});
