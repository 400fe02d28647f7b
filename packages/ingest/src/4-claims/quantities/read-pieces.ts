import type { Token } from '../../language/token.ts';
import type { Piece } from './piece.ts';
import { GLUED_CODES } from './units/find-currency.ts';

/** Longest first, so that `MUSD` is not read as `MU` and the like. */
const CODES = [...GLUED_CODES].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');

/**
 * Digits with their separators; a currency's code that touches its number; dotted abbreviations; words, which may hold
 * digits after their first letter ("XC40"); any other character.
 */
const PIECE = new RegExp(
  `(?<digits>\\d+(?:[.,]\\d+)*|(?<![\\d.\\p{L}])\\.\\d+)|(?<code>(?<![\\p{L}\\d])(?:${CODES})(?=\\d)|(?<=\\$)[A-Z]{1,3}(?=\\d))|(?<word>(?:\\p{L}\\.){2,}|[ap]\\.\\s?m\\.?(?!\\p{L})|\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:['’]\\p{L}+)?)|(?<sign>\\S)`,
  'gu',
);

/** The pieces of a sentence, with the tagger's part of speech where a token begins at the same place. */
export function readPieces(text: string, tokens: readonly Token[]): Piece[] {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return [];
  const tokenAt = new Map(tokens.map((token) => [token.start, token]));
  const pieces: Piece[] = [];
  for (const match of text.slice(first.start, last.end).matchAll(PIECE)) {
    const start = first.start + match.index;
    const end = start + match[0].length;
    const kind = match.groups?.['digits'] ? 'digits' : match.groups?.['sign'] ? 'sign' : 'word';
    const glued = pieces.at(-1)?.end === start;
    pieces.push(toPiece({ kind, text: match[0], start, end, glued }, tokenAt.get(start)));
  }
  return pieces;
}

function toPiece(
  piece: Pick<Piece, 'kind' | 'text' | 'start' | 'end' | 'glued'>,
  token: Token | undefined,
): Piece {
  const lower = piece.text.toLowerCase().replaceAll('’', "'");
  const isToken = token !== undefined && token.end <= piece.end;
  return { ...piece, lower, pos: token?.pos ?? 'X', lemma: isToken ? token.lemma : lower };
}
