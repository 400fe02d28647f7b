/** Whether a word begins with a capital letter of any script. */
export function beginsWithCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  // Nearly all words of English news begin with a letter of ASCII, told by its code.
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word);
}
