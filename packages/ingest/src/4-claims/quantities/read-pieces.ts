import type { Token } from '../../language/token.ts';
import type { Piece } from './piece.ts';
import { GLUED_CODES } from './units/find-currency.ts';

const CODES: ReadonlySet<string> = new Set(GLUED_CODES);

/** Digits with their separators; dotted abbreviations; words, which may hold digits after their first letter ("XC40"); any other character. */
const PIECE =
  /(?<digits>\d+(?:[.,]\d+)*|(?<![\d.\p{L}])\.\d+)|(?<word>(?:\p{L}\.){2,}|[ap]\.\s?m\.?(?!\p{L})|\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)?)|(?<sign>\S)/gu;

/** The letters before the first digit of a word. */
const LETTERS = /^[\p{L}\p{M}]+(?=\d)/u;

/** The pieces of a sentence, with the tagger's part of speech where a token begins at the same place. */
export function readPieces(text: string, tokens: readonly Token[]): Piece[] {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return [];
  const sentence = text.slice(first.start, last.end);
  const pieces: Piece[] = [];
  let at = 0;
  PIECE.lastIndex = 0;
  for (let match = PIECE.exec(sentence); match !== null; match = PIECE.exec(sentence)) {
    const { digits, sign } = match.groups ?? {};
    const kind = digits !== undefined ? 'digits' : sign !== undefined ? 'sign' : 'word';
    const start = first.start + match.index;
    const before = pieces.at(-1);
    const length = kind === 'word' ? codeLength(match[0], before, start) : 0;
    // The number behind a code is read as the next piece.
    if (length > 0) PIECE.lastIndex = match.index + length;
    const word = length > 0 ? match[0].slice(0, length) : match[0];
    while ((tokens[at]?.start ?? Number.POSITIVE_INFINITY) < start) at += 1;
    const token = tokens[at]?.start === start ? tokens[at] : undefined;
    const end = start + word.length;
    pieces.push(toPiece({ kind, text: word, start, end, glued: before?.end === start }, token));
  }
  return pieces;
}

/** How much of a word is a currency's code that touches its number ("USD115"), or letters behind a dollar sign ("$US160"); 0 for none. */
function codeLength(word: string, before: Piece | undefined, start: number): number {
  const letters = LETTERS.exec(word)?.[0] ?? '';
  if (letters === '') return 0;
  const isBehindDigits = before?.kind === 'digits' && before.end === start;
  const isBehindSign = before?.text === '$' && before.end === start && /^[A-Z]{1,3}$/u.test(letters);
  return isBehindSign || (CODES.has(letters) && !isBehindDigits) ? letters.length : 0;
}

function toPiece(
  piece: Pick<Piece, 'kind' | 'text' | 'start' | 'end' | 'glued'>,
  token: Token | undefined,
): Piece {
  const lower = piece.text.toLowerCase().replaceAll('’', "'");
  const isToken = token !== undefined && token.end <= piece.end;
  return { ...piece, lower, pos: token?.pos ?? 'X', lemma: isToken ? token.lemma : lower };
}
