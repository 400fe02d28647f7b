const MARKS = /^[\s*_#>•·\-–—|»›▶►[(]+/u;

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
  const plain = text.replace(MARKS, '').replace(/[*_]+/gu, '').slice(0, 400);
  const whole = fold(plain);
  if (phrases.has(whole)) return { phrase: whole, rest: '' };
  const cut = /^([^:|–—>»]{2,40}?)\s*[:|–—>»]\s*(.*)$/u.exec(plain);
  const phrase = fold(cut?.[1] ?? '');
  return phrases.has(phrase) ? { phrase, rest: cut?.[2] ?? '' } : null;
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/’/gu, "'")
    .replace(/[\s:.!…»›>|]+$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
