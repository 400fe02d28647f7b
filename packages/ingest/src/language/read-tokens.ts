import type { Span } from '@attribune/schema/span';
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import { alignTokens } from './align-tokens.ts';
import { freeFinalStop } from './free-final-stop.ts';
import { listReadable } from './list-readable.ts';
import { nameAcronyms } from './name-acronyms.ts';
import type { Token } from './token.ts';

// Only the tagger runs: sentences, entities and sentiment are found by our own rules, and each wink stage costs time.
const nlp = winkNLP(model, ['pos']);
const { value, pos, lemma } = nlp.its;

/**
 * The tokens of one span of a text, in order, white space left out. Offsets are UTF-16 units of the whole text and
 * exact for any string: what wink drops or rewrites is realigned, or kept as a token with the tag `X`, and so is a run of
 * characters that is too long to be a word. Together the tokens hold every character of the span that is not white space.
 */
export function readTokens(text: string, span: Span): readonly Token[] {
  const parts = listReadable(text, span);
  const [only] = parts;
  if (parts.length === 1 && only && !only.isWord) return tagPart(text, only.span);
  return parts.flatMap((part) => (part.isWord ? [wholeToken(text, part.span)] : tagPart(text, part.span)));
}

/** White space other than the blank. */
const ODD_SPACE = /[^\S ]/u;

function tagPart(text: string, span: Span): readonly Token[] {
  // wink knows few kinds of white space and takes the others for letters; a blank is as long.
  const given = text.slice(span[0], span[1]);
  const line = ODD_SPACE.test(given) ? given.replace(/\s/gu, ' ') : given;
  const tokens = nlp.readDoc(freeFinalStop(line)).tokens();
  const aligned = alignTokens(text, span, {
    values: tokens.out(value),
    tags: tokens.out(pos),
    lemmas: tokens.out(lemma as ItsFunction<string>),
  });
  return nameAcronyms(aligned);
}

function wholeToken(text: string, [start, end]: Span): Token {
  const word = text.slice(start, end);
  return { text: word, lower: word.toLowerCase(), lemma: word.toLowerCase(), pos: 'X', start, end };
}
