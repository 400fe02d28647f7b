import { lowerOf } from '../../language/lower-of.ts';
import type { Token } from '../../language/token.ts';
import type { Piece } from './piece.ts';
import { endOfPlain, isPlainLetter } from './plain-piece.ts';
import { GLUED_CODES } from './units/find-currency.ts';

const CODES: ReadonlySet<string> = new Set(GLUED_CODES);

/** Digits with their separators; dotted abbreviations; words, which may hold digits after their first letter ("XC40"); any other character. */
const PIECE =
  /(?<digits>\d+(?:[.,]\d+)*|(?<![\d.\p{L}])\.\d+)|(?<word>(?:\p{L}\.){2,}|[ap]\.\s?m\.?(?!\p{L})|\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)?)|(?<sign>\S)/gu;

/** The letters before the first digit of a word. */
const LETTERS = /^[\p{L}\p{M}]+(?=\d)/u;

const BLANK = 32;

/** A piece as its characters tell it, `[from, to)` of its sentence. */
type Found = { readonly kind: Piece['kind']; readonly from: number; readonly to: number };

/** The pieces of a sentence, with the tagger's part of speech where a token begins at the same place. */
export function readPieces(text: string, tokens: readonly Token[]): Piece[] {
  const offset = tokens[0]?.start ?? 0;
  const sentence = text.slice(offset, tokens.at(-1)?.end ?? 0);
  const pieces: Piece[] = [];
  let before: Piece | undefined;
  let at = 0;
  for (let from = 0; from < sentence.length; ) {
    if (sentence.charCodeAt(from) === BLANK) {
      from += 1;
      continue;
    }
    const touching = before?.end === offset + from ? before : undefined;
    const found = findPlain(sentence, from) ?? findAny(sentence, from, touching);
    if (found === null) break;
    from = found.to;
    const start = offset + found.from;
    while ((tokens[at]?.start ?? Number.POSITIVE_INFINITY) < start) at += 1;
    const token = tokens[at]?.start === start ? tokens[at] : undefined;
    const glued = before?.end === start;
    before = toPiece({ kind: found.kind, start, end: offset + found.to, glued }, text, token);
    pieces.push(before);
  }
  return pieces;
}

/** Nine pieces of ten are words and signs of plain characters, and spared the regular expression. */
function findPlain(sentence: string, from: number): Found | null {
  const to = endOfPlain(sentence, from);
  if (to < 0) return null;
  return { kind: isPlainLetter(sentence.charCodeAt(from)) ? 'word' : 'sign', from, to };
}

/** The next piece from a place on, whatever its characters; `touching` is the piece that ends there. */
function findAny(sentence: string, at: number, touching: Piece | undefined): Found | null {
  PIECE.lastIndex = at;
  const match = PIECE.exec(sentence);
  if (match === null) return null;
  const from = match.index;
  const { digits, sign } = match.groups ?? {};
  if (digits !== undefined || sign !== undefined)
    return { kind: sign === undefined ? 'digits' : 'sign', from, to: from + match[0].length };
  // The number behind a code is read as the next piece.
  const length = codeLength(match[0], from === at ? touching : undefined);
  return { kind: 'word', from, to: from + (length > 0 ? length : match[0].length) };
}

/** How much of a word is a currency's code that touches its number ("USD115"), or letters behind a dollar sign ("$US160"); 0 for none. */
function codeLength(word: string, touching: Piece | undefined): number {
  const letters = LETTERS.exec(word)?.[0] ?? '';
  if (letters === '') return 0;
  const isBehindSign = touching?.text === '$' && /^[A-Z]{1,3}$/u.test(letters);
  return isBehindSign || (CODES.has(letters) && touching?.kind !== 'digits') ? letters.length : 0;
}

function toPiece(
  { kind, start, end, glued }: Pick<Piece, 'kind' | 'start' | 'end' | 'glued'>,
  text: string,
  token: Token | undefined,
): Piece {
  // The token's own string: words come back, and look-ups by a string that was met before are the cheap ones.
  const word = token?.end === end ? token.text : text.slice(start, end);
  const lower = lowerOf(word).replaceAll('’', "'");
  const lemma = token !== undefined && token.end <= end ? token.lemma : lower;
  return { kind, text: word, lower, start, end, glued, pos: token?.pos ?? 'X', lemma };
}
