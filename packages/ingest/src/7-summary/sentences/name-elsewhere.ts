/** Whether a text writes the word with a capital within a sentence too, so that it is a name and not only a beginning. */
export function isNameElsewhere(word: string, text: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isWhole = !/\p{L}/u.test(text[at + word.length] ?? '');
    if (isWhole && /[\p{Ll},]\s$/u.test(text.slice(Math.max(0, at - 2), at))) return true;
  }
  return false;
}
