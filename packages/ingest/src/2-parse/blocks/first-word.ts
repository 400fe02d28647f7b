const FIRST_WORD = /^[^\p{L}\p{N}\n]{0,6}([\p{L}\p{N}’']{1,24})/u;

/** The first word of a line in lower case, the marks before it left out; empty where there is none. */
export function firstWordOf(text: string): string {
  return (FIRST_WORD.exec(text)?.[1] ?? '').toLowerCase().replaceAll('’', "'");
}

/** Phrases by their first word, so that a line is compared only with those that can open it. */
export function byFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const phrase of phrases) {
    const word = firstWordOf(phrase);
    const list = map.get(word);
    if (list) list.push(phrase);
    else map.set(word, [phrase]);
  }
  return map;
}

/** Whether a line opens with one of the phrases, at the end of a word; marks before it are looked over. */
export function opensWithPhrase(text: string, phrases: ReadonlyMap<string, readonly string[]>): boolean {
  const candidates = phrases.get(firstWordOf(text));
  if (candidates === undefined) return false;
  const plain = text
    .slice(0, 80)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .toLowerCase()
    .replaceAll('’', "'");
  return candidates.some((phrase) => plain.startsWith(phrase) && !/^\p{L}/u.test(plain.slice(phrase.length)));
}
