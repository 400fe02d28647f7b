import { overlapOf, type Span } from '@attribune/schema/span';
import type { ChunkedSentence } from '../chunks/chunked-sentence.ts';
import { mainVerb } from '../claims/boundaries/scene.ts';

const DENYING = /^(?:deny|reject|dismiss|refute|rebut|dispute|decline|refuse)$/u;
const NEGATIVE_SUBJECT = /^(?:no|none|nobody|neither|nothing)$/u;

/** `denied` where the claim's own main verb is negated, denies, or has a negative subject; else `affirmed`. */
export function findPolarity(sentence: ChunkedSentence, span: Span): 'affirmed' | 'denied' {
  const first = sentence.tokens.findIndex((token) => overlapOf([token.start, token.end], span) > 0);
  const last = sentence.tokens.findLastIndex((token) => overlapOf([token.start, token.end], span) > 0);
  if (first < 0) return 'affirmed';
  const verb = mainVerb(sentence, first, last);
  const opener = sentence.tokens[first]?.text === '“' ? first + 1 : first;
  if (NEGATIVE_SUBJECT.test(sentence.tokens[opener]?.lower ?? '')) return 'denied';
  return verb && (verb.negated || DENYING.test(verb.lemma)) ? 'denied' : 'affirmed';
}
