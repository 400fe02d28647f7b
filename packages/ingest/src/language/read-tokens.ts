import type { Span } from '@attribune/schema/span';
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import { alignTokens } from './align-tokens.ts';
import { repairTags } from './repair-tags.ts';
import type { Token } from './token.ts';

// Only the tagger runs: sentences, entities and sentiment are found by our own rules, and each wink stage costs time.
const nlp = winkNLP(model, ['pos']);
const { value, pos, lemma } = nlp.its;

/**
 * The tokens of one span of a text, in order, white space left out. Offsets are UTF-16 units of the whole text and
 * exact for any string: what wink drops or rewrites is realigned, or kept as a token with the tag `X`. Together the
 * tokens hold every character of the span that is not white space.
 */
export function readTokens(text: string, span: Span): Token[] {
  const part = text.slice(span[0], span[1]);
  if (part.trim() === '') return [];
  const tokens = nlp.readDoc(part).tokens();
  const read = {
    values: tokens.out(value),
    tags: tokens.out(pos),
    lemmas: tokens.out(lemma as ItsFunction<string>),
  };
  return repairTags(alignTokens(text, span, read));
}
