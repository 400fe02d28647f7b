import type { Token } from '../../language/token.ts';
import type { Piece } from './piece.ts';

/**
 * Digits with their separators; dotted abbreviations; words, which may hold digits after their first letter ("XC40");
 * any other character.
 */
const PIECE =
  /(?<digits>\d+(?:[.,]\d+)*|(?<![\d.\p{L}])\.\d+)|(?<word>(?:\p{Lu}\.){2,}|[ap]\.\s?m\.?(?!\p{L})|\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)?)|(?<sign>\S)/gu;

/** The pieces of a sentence, with the tagger's part of speech where a token begins at the same place. */
export function readPieces(text: string, tokens: readonly Token[]): Piece[] {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return [];
  const tokenAt = new Map(tokens.map((token) => [token.start, token]));
  const pieces: Piece[] = [];
  for (const match of text.slice(first.start, last.end).matchAll(PIECE)) {
    const start = first.start + match.index;
    const token = tokenAt.get(start);
    const kind = match.groups?.['digits'] ? 'digits' : match.groups?.['word'] ? 'word' : 'sign';
    const lower = match[0].toLowerCase().replaceAll('’', "'");
    pieces.push({
      kind,
      text: match[0],
      lower,
      start,
      end: start + match[0].length,
      glued: pieces.at(-1)?.end === start,
      pos: token?.pos ?? 'X',
      lemma: token !== undefined && token.end <= start + match[0].length ? token.lemma : lower,
    });
  }
  return pieces;
}
