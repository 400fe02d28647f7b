/** Words whose lower case is kept: more than the working vocabulary of English news, a few megabytes. */
const MOST = 50_000;
/** Longer strings are rarely met twice. */
const LONGEST = 24;

const kept = new Map<string, string>();

/**
 * The lower case of a word, the same string object each time: words come back thousands of times, and a look-up in a set or
 * map by a string that it has met before costs a third of one by a new string.
 */
export function lowerOf(word: string): string {
  const lower = word.toLowerCase();
  // Most words are written small: the engine gives back the very same string.
  if (lower === word) return word;
  if (word.length > LONGEST) return lower;
  const known = kept.get(word);
  if (known !== undefined) return known;
  if (kept.size >= MOST) kept.clear();
  kept.set(word, lower);
  return lower;
}
