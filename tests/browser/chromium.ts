import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/**
 * Arguments that were measured to work; the package's own suggestion ends the browser with its first closed page and
 * turns web security off, which would make every security test worthless.
 */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** The Chromium of the machine, if it has one, else the one from npm. Never downloads. Throws with the remedy when it cannot start. */
export async function launchBrowser(): Promise<Browser> {
  const own = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
    existsSync(path),
  );
  const executablePath = await chromium.executablePath().catch(() => own);
  try {
    return await playwright.launch({
      ...(executablePath ? { executablePath } : {}),
      args: ARGUMENTS,
      headless: true,
    });
  } catch (cause) {
    throw new Error(
      'No browser could be started. The one from npm (@sparticuz/chromium) needs libnss3, libnspr4 and libexpat1; or install Debian’s chromium.',
      { cause },
    );
  }
}
