import { isLetter } from '../../language/is-letter.ts';

/** Whether a line ends as a sentence does, closing quotation marks and brackets aside. */
export function endsLikeSentence(text: string): boolean {
  return /[.!?…。！？]["'”’»)\]]*$/u.test(text.slice(-8));
}

/** Lines are told apart by few words; beyond this many characters a line is long whatever follows. */
const COUNTED = 600;

/** Words of a line, as a reader counts them; of a long line, those at its beginning. */
export function countWords(text: string): number {
  const end = Math.min(text.length, COUNTED);
  let words = 0;
  let isInside = false;
  for (let at = 0; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (isPunctuation(code)) isInside = isInside && JOINTS.has(code);
    else if (isDigit(code) || isLetter(code)) {
      if (!isInside) words += 1;
      isInside = true;
    } else if (code < 128) isInside = isInside && JOINTS.has(code);
    else return countInAnyScript(text);
  }
  return words;
}

/** What goes on a word that has begun: apostrophes, the stop and comma of a figure, the hyphen. */
const JOINTS: ReadonlySet<number> = new Set(Array.from("'’.,-", (mark) => mark.charCodeAt(0)));

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** The dashes, quotation marks and dots of Unicode's General Punctuation: neither letters, digits nor marks upon them. */
const isPunctuation = (code: number): boolean => code >= 0x20_10 && code <= 0x20_27;

/** The same for digits, accents and letters of all scripts: ten times as long for a line of English. */
function countInAnyScript(text: string): number {
  return text.slice(0, COUNTED).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*/gu)?.length ?? 0;
}

/** A line with case, outer punctuation, Markdown marks and white space made alike, for comparing headlines. */
export function foldLine(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
