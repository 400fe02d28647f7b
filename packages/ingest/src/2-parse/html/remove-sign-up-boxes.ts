import type { Page, PageElement } from './page.ts';

/** Fields into which a reader writes an address. */
const FIELDS = 'input[type="email"], input[name="email"], input[autocomplete="email"]';

/** A box that asks for an address has fewer characters than this; what is longer holds the article. */
const LONGEST = 300;

/** A page asks a few times at most; measuring the boxes of ten thousand fields would cost their square. */
const MOST_FIELDS = 20;

/** Elements that may be short and yet are the article. */
const KEPT = new Set(['BODY', 'MAIN', 'ARTICLE', 'HTML']);

/** Takes the boxes around e-mail fields off a page, with their names and the lines that praise the letter. */
export function removeSignUpBoxes(page: Page): void {
  for (const field of [...page.querySelectorAll(FIELDS)].slice(0, MOST_FIELDS)) {
    let box: PageElement = field;
    for (let above = box.parentElement; above !== null && isBox(above); above = above.parentElement)
      box = above;
    box.remove();
  }
}

function isBox(element: PageElement): boolean {
  return (
    !KEPT.has(element.nodeName) &&
    (element.textContent ?? '').trim().length <= LONGEST &&
    element.querySelector('h1') === null
  );
}
