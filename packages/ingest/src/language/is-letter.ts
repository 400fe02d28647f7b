/** Whether a UTF-16 unit or a code point is a letter as `\p{L}` means it; half of a pair is none. Quick for what English is written with. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return /\p{L}/u.test(String.fromCodePoint(code));
}
