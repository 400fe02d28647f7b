/** Marks that stand before a label: Markdown, bullets, arrows. */
const MARKS = /^[\s*_#>•·\-–—|»›▶►[(]+/u;

/** Marks that close a label. */
const CLOSING = /[:|–—>»]/u;

/** A label is no longer than this; what is cut off cannot change the answer. */
const LONGEST = 40;

/**
 * Whether a line is one of the given phrases, or opens with one that a colon, a dash or a bar closes. Phrases are lower
 * case; Markdown marks and arrows before them are looked over.
 */
export function opensWithLabel(text: string, phrases: ReadonlySet<string>): boolean {
  return labelOf(text, phrases) !== null;
}

/** The phrase that labels a line and whether something follows it; null where there is none. */
export function labelOf(
  text: string,
  phrases: ReadonlySet<string>,
): { readonly phrase: string; readonly rest: string } | null {
  const head = text.slice(0, 2 * LONGEST);
  // Most lines are long and have no such mark near their beginning.
  if (text.length >= 2 * LONGEST && !CLOSING.test(head)) return null;
  const plain = head.replace(MARKS, '').replace(/[*_]+/gu, '');
  if (text.length < 2 * LONGEST) {
    const whole = fold(plain);
    if (phrases.has(whole)) return { phrase: whole, rest: '' };
  }
  const cut = plain.slice(0, LONGEST + 2).search(CLOSING);
  if (cut < 2) return null;
  const phrase = fold(plain.slice(0, cut));
  const rest = plain.slice(cut + 1).trim();
  return phrases.has(phrase) ? { phrase, rest } : null;
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[ :.!…»›>|]{1,10}$/u, '');
}
