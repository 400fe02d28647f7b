import { lowerOf } from '../../language/lower-of.ts';
import type { Token } from '../../language/token.ts';
import type { Piece } from './piece.ts';
import { endOfPlain, isPlainLetter } from './plain-piece.ts';
import { GLUED_CODES } from './units/find-currency.ts';

const CODES: ReadonlySet<string> = new Set(GLUED_CODES);

/** Digits with their separators; dotted abbreviations; words, which may hold digits after their first letter ("XC40"); any other character. Digits are the first group, characters the second. */
const PIECE =
  /(\d+(?:[.,]\d+)*|(?<![\d.\p{L}])\.\d+)|(?:\p{L}\.){2,}|[ap]\.\s?m\.?(?!\p{L})|\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)?|(\S)/gu;

/** The letters before the first digit of a word. */
const LETTERS = /^[\p{L}\p{M}]+(?=\d)/u;

const BLANK = 32;

/** A piece as its characters tell it, `[from, to)` of its sentence; a plain one holds no apostrophe. */
type Found = {
  readonly kind: Piece['kind'];
  readonly from: number;
  readonly to: number;
  readonly isPlain: boolean;
};

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
    while (at < tokens.length && (tokens[at]?.start ?? 0) < start) at += 1;
    const token = tokens[at]?.start === start ? tokens[at] : undefined;
    before = toPiece(text, found, { offset, token, glued: before?.end === start });
    pieces.push(before);
  }
  return pieces;
}

/** Nine pieces of ten are words and signs of plain characters, and spared the regular expression. */
function findPlain(sentence: string, from: number): Found | null {
  const to = endOfPlain(sentence, from);
  if (to < 0) return null;
  const kind = isPlainLetter(sentence.charCodeAt(from)) ? 'word' : 'sign';
  return { kind, from, to, isPlain: true };
}

/** The next piece from a place on, whatever its characters; `touching` is the piece that ends there. */
function findAny(sentence: string, at: number, touching: Piece | undefined): Found | null {
  PIECE.lastIndex = at;
  const match = PIECE.exec(sentence);
  if (match === null) return null;
  const from = match.index;
  const [found, digits, sign] = match;
  if (digits !== undefined || sign !== undefined)
    return {
      kind: sign === undefined ? 'digits' : 'sign',
      from,
      to: from + found.length,
      isPlain: false,
    };
  // The number behind a code is read as the next piece.
  const length = codeLength(found, from === at ? touching : undefined);
  return { kind: 'word', from, to: from + (length > 0 ? length : found.length), isPlain: false };
}

/** How much of a word is a currency's code that touches its number ("USD115"), or letters behind a dollar sign ("$US160"); 0 for none. */
function codeLength(word: string, touching: Piece | undefined): number {
  const letters = LETTERS.exec(word)?.[0] ?? '';
  if (letters === '') return 0;
  const isBehindSign = touching?.text === '$' && /^[A-Z]{1,3}$/u.test(letters);
  return isBehindSign || (CODES.has(letters) && touching?.kind !== 'digits') ? letters.length : 0;
}

function toPiece(
  text: string,
  { kind, from, to, isPlain }: Found,
  { offset, token, glued }: { offset: number; token: Token | undefined; glued: boolean },
): Piece {
  const start = offset + from;
  const end = offset + to;
  // The token's own string: look-ups by a string that was met before are the cheap ones.
  const word = token?.end === end ? token.text : text.slice(start, end);
  const lower = isPlain ? lowerOf(word) : lowerOf(word).replaceAll('’', "'");
  const lemma = token !== undefined && token.end <= end ? token.lemma : lower;
  return { kind, text: word, lower, start, end, glued, pos: token?.pos ?? 'X', lemma };
}
