import type { Span } from '@attribune/schema/span';
import type { Token } from '../../language/token.ts';
import type { FoundAttribution } from '../attribution/found-attribution.ts';
import type { ChunkedSentence } from '../chunks/chunked-sentence.ts';
import { findTokensIn, lastTokenBefore } from '../chunks/find-tokens-in.ts';
import {
  CROWD_NOUNS,
  DOCUMENT_NOUNS,
  ORGANISATION_NOUNS,
  PERSON_NOUNS,
} from '../speakers/data/speaker-nouns.ts';

/** Verbs that a thing may be the subject of without anybody speaking: "the losses show", "the dynamics suggest". */
const SHOWING =
  /^(?:show|suggest|indicate|mean|reveal|demonstrate|prove|illustrate|highlight|signal|imply|confirm|reflect|make clear|underscore|underline|emphasize|emphasise)$/u;
/** Verbs of aim that a state of things may be the subject of as well: "the influx aims to", "the storm threatens to". */
const AIMING = /^(?:aim|threaten|promise|plan|intend|seek|vow|pledge)$/u;
const aims = ({ lemma, frame }: FoundAttribution): boolean => AIMING.test(lemma) && frame === 'infinitive';
/** Writer and reader are no speakers of a report. */
const WRITER = /^(?:i|we|you|us|me|one)$/u;

/** "Nobody said that …": there is no speaker. */
const NOBODY = /^(?:nobody|none|no-one|nothing)$/u;

/** The tokens that stand wholly within a span. */
function tokensWithin({ tokens }: ChunkedSentence, [start, end]: Span): readonly Token[] {
  const range = findTokensIn(tokens, [start, end]);
  return range
    ? tokens.slice(range.first, range.last + 1).filter((token) => token.start >= start && token.end <= end)
    : [];
}

const tokenBefore = ({ tokens }: ChunkedSentence, { start }: Token): Token | undefined =>
  tokens[lastTokenBefore(tokens, start)];

/** Whether the source of an attribution can stand behind a claim: somebody, a body or a document, and not the writer or a state of things. */
export function canVouch(sentence: ChunkedSentence, found: FoundAttribution): boolean {
  const head = found.sourceHead;
  if (!head) return true;
  const within = tokensWithin(sentence, head);
  const token = within.at(-1);
  if (!token || NOBODY.test(token.lower)) return false;
  // "No official has said that …"
  const [opener] = within;
  if (opener?.start === head[0] && /^(?:no|neither)$/u.test(opener.lower)) return false;
  // "This one says" points at something said before; "one says" is anybody.
  const speaks = within.some(
    (one) =>
      WRITER.test(one.lower) &&
      one.text !== 'US' &&
      // "that one said", "one witness said": it points at somebody.
      !(one.lower === 'one' && (tokenBefore(sentence, one)?.pos === 'DET' || one.end < head[1])),
  );
  if (speaks && found.frame !== 'quote' && found.frame !== 'transcript') return false;
  if (!SHOWING.test(found.lemma) && !aims(found)) return true;
  if (token.pos === 'PROPN' || token.pos === 'PRON')
    return !/^(?:this|that|these|those|it)$/u.test(token.lower);
  return isSpeaking(token);
}

/** A noun for people, bodies or documents. */
const isSpeaking = (token: Token): boolean =>
  [CROWD_NOUNS, DOCUMENT_NOUNS, ORGANISATION_NOUNS, PERSON_NOUNS].some((nouns) => nouns.has(token.lemma));

/** Whether the head of a phrase is somebody who can know a thing: a name, or a noun for people, bodies or documents. */
export const isSomebody = (head: Token): boolean => head.pos === 'PROPN' || isSpeaking(head);
