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

/** What could label a line: the whole of a short one, and what stands before a closing mark. */
type Opening = {
  readonly text: string;
  readonly whole: string | null;
  readonly phrase: string | null;
  readonly rest: string;
};

/** The phrase that labels a line and whether something follows it; null where there is none. */
export function labelOf(
  text: string,
  phrases: ReadonlySet<string>,
): { readonly phrase: string; readonly rest: string } | null {
  // Most lines are long and have no such mark near their beginning.
  if (text.length >= 2 * LONGEST && !CLOSING.test(text.slice(0, 2 * LONGEST))) return null;
  if (last.text !== text) last = readOpening(text);
  const { whole, phrase, rest } = last;
  if (whole !== null && phrases.has(whole)) return { phrase: whole, rest: '' };
  return phrase !== null && phrases.has(phrase) ? { phrase, rest } : null;
}

/** The opening of the line that was asked for last: half a dozen rules ask for the same one after another. */
let last: Opening = { text: '', whole: '', phrase: null, rest: '' };

function readOpening(text: string): Opening {
  const plain = text
    .slice(0, 2 * LONGEST)
    .replace(MARKS, '')
    .replace(/[*_]+/gu, '');
  const whole = text.length < 2 * LONGEST ? fold(plain) : null;
  const cut = plain.slice(0, LONGEST + 2).search(CLOSING);
  if (cut < 2) return { text, whole, phrase: null, rest: '' };
  return { text, whole, phrase: fold(plain.slice(0, cut)), rest: plain.slice(cut + 1).trim() };
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[ :.!…»›>|]{1,10}$/u, '');
}
