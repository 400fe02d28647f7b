const DIGIT_0 = 48;
const DIGIT_9 = 57;
const LAST_ASCII = 126;
const APOSTROPHE = 39;
const STOP = 46;
const BLANK = 32;

/** Whether a UTF-16 unit is one of a–z and A–Z. */
export function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

const isDigit = (code: number): boolean => code >= DIGIT_0 && code <= DIGIT_9;

/**
 * Where the piece ends that begins at `from`, told by its characters alone: a word of plain letters that nothing goes on
 * (no digit, mark, apostrophe or letter of another script, no stop of an abbreviation), or one plain sign. −1 for all that
 * asks for a closer look: digits, white space but the blank, everything beyond ASCII.
 */
export function endOfPlain(text: string, from: number): number {
  const first = text.charCodeAt(from);
  if (!isPlainLetter(first)) return isPlainSign(text, from, first) ? from + 1 : -1;
  let end = from + 1;
  let next = text.charCodeAt(end);
  while (isPlainLetter(next)) {
    end += 1;
    next = text.charCodeAt(end);
  }
  // "U.S.", "a.m.": one letter before a stop may open an abbreviation.
  const goesOn = isDigit(next) || next > LAST_ASCII || next === APOSTROPHE;
  return goesOn || (next === STOP && end === from + 1) ? -1 : end;
}

/** ".5" begins a number; any other sign stands for itself. */
function isPlainSign(text: string, from: number, code: number): boolean {
  if (code <= BLANK || code > LAST_ASCII || isDigit(code)) return false;
  return code !== STOP || !isDigit(text.charCodeAt(from + 1));
}
