/** How much of a sentence stands on either side of the claimed words, in UTF-16 units: enough for any sentence people write. */
export const CONTEXT_LENGTH = 320;

/** The last `length` units of what stands before a claim, cut at a word, with "… " where something is left out. */
export function cutBefore(before: string, length: number = CONTEXT_LENGTH): string {
  if (before.length <= length) return before;
  const tail = before.slice(before.length - length);
  const space = tail.search(/\s/u);
  const start = space >= 0 && space < length / 2 ? space + 1 : startOfCharacter(tail);
  return `… ${tail.slice(start).trimStart()}`;
}

/** The first `length` units of what stands after a claim, cut at a word, with " …" where something is left out. */
export function cutAfter(after: string, length: number = CONTEXT_LENGTH): string {
  if (after.length <= length) return after;
  const head = after.slice(0, length);
  const space = head.lastIndexOf(' ');
  // A word without end is cut like any other text: a cut at the space before it would leave next to nothing.
  return `${head.slice(0, space > length / 2 ? space : endOfCharacter(head)).trimEnd()} …`;
}

/** The longest title, or name of an outlet, that a list shows; real ones are shorter, and the document's page has all of it. */
const HEADLINE_LENGTH = 180;

/** A title or name as a list shows it. */
export function toHeadline(title: string): string {
  return cutAfter(title, HEADLINE_LENGTH);
}

/** A cut never leaves half of a surrogate pair: that is no character, and no browser can show it. */
function startOfCharacter(text: string): number {
  return /^[\uDC00-\uDFFF]/u.test(text) ? 1 : 0;
}

function endOfCharacter(text: string): number {
  return /[\uD800-\uDBFF]$/u.test(text) ? text.length - 1 : text.length;
}
