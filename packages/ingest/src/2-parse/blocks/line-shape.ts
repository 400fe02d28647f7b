/** Whether a line ends as a sentence does, closing quotation marks and brackets aside. */
export function endsLikeSentence(text: string): boolean {
  return /[.!?…。！？]["'”’»)\]]*$/u.test(text.slice(-8));
}

/** Lines are told apart by few words; beyond this many characters a line is long whatever follows. */
const COUNTED = 600;

/** Words of a line, as a reader counts them; of a long line, those at its beginning. */
export function countWords(text: string): number {
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
