/**
 * English words that the tokenizer takes for abbreviations with their stop: "the king was ill." Source: the model's
 * abbreviations (states, days, months, units) that are also everyday words in lower case.
 */
const WORDS: ReadonlySet<string> = new Set(
  'ark fig figs gal gen ill in la mar mass miss mon no ore sat sun wash wed'.split(' '),
);

/** Closing marks that may stand behind the last stop. */
const CLOSING = /["'”’)\]]/u;
/** How many of them are looked at. */
const MOST = 4;

/**
 * A sentence with a blank before its last stop where that would be read as part of a word: the words realign to the text
 * without it. Looks at the end only.
 */
export function freeFinalStop(line: string): string {
  let stop = line.length - 1;
  while (stop > line.length - MOST && CLOSING.test(line.charAt(stop))) stop -= 1;
  if (line.charAt(stop) !== '.') return line;
  let start = stop;
  while (start > 0 && stop - start < MOST + 1 && /[a-z]/u.test(line.charAt(start - 1))) start -= 1;
  const isWord = start === 0 || !/[\p{L}\p{N}.]/u.test(line.charAt(start - 1));
  return isWord && WORDS.has(line.slice(start, stop)) ? `${line.slice(0, stop)} ${line.slice(stop)}` : line;
}
