import type { Span } from '@attribune/schema/span';
import type { FoundAttribution } from '../attribution/found-attribution.ts';
import type { SourceTokens } from '../attribution/source-tokens.ts';
import { findInformants } from '../chain/find-informants.ts';
import { findRelayer } from '../chain/find-relayer.ts';
import { type ChunkedSentence, phraseOf, wordAt } from '../chunks/chunked-sentence.ts';
import { findNamePart, type NamePart, spanOfPart } from './name-parts.ts';
import { SpeakerResolver } from './resolve-speaker.ts';
import type { Speaker } from './speaker.ts';

/** Token indices that a span of characters covers. */
function tokenRange(
  sentence: ChunkedSentence,
  span: readonly [number, number],
): { first: number; last: number } | null {
  const first = sentence.tokens.findIndex((token) => token.end > span[0]);
  const last = sentence.tokens.findLastIndex((token) => token.start < span[1]);
  return first >= 0 && last >= first ? { first, last } : null;
}

/** The naming phrase of an informant. */
function toName(
  sentence: ChunkedSentence,
  source: SourceTokens,
): { first: number; last: number; head: number; span: Span } {
  const part = findNamePart(sentence, source);
  return {
    first: part.first,
    last: part.last,
    head: part.head ?? part.last,
    span: spanOfPart(sentence, part),
  };
}

/** "the mayor and bishop Anna Telle said": the phrase joined to the naming one; null for none. */
function findCoSpeaker(sentence: ChunkedSentence, part: NamePart, last: number): SourceTokens | null {
  if (wordAt(sentence, part.last + 1) !== 'and') return null;
  const phrase = phraseOf(sentence, part.last + 2);
  if (!phrase || phrase.last > last) return null;
  return { first: phrase.first, last, headFirst: phrase.first, headLast: phrase.last };
}

/** The chain of speakers behind each attribution, the one who knows first, resolved in reading order. Attributions without a source have none. */
export function assignSpeakers(
  attributions: readonly FoundAttribution[],
  sentences: readonly ChunkedSentence[],
): Map<FoundAttribution, readonly Speaker[]> {
  const resolver = new SpeakerResolver(sentences);
  const speakers = new Map<FoundAttribution, readonly Speaker[]>();
  const inOrder = [...attributions].sort((a, b) => (a.cue[0]?.[0] ?? 0) - (b.cue[0]?.[0] ?? 0));
  for (const found of inOrder) {
    const sentence = sentences[found.sentence];
    const source = found.source[0];
    if (!sentence || !source || !found.sourceHead) continue;
    const whole = tokenRange(sentence, source);
    const head = tokenRange(sentence, found.sourceHead);
    if (!whole || !head) continue;
    const part = findNamePart(sentence, { ...whole, headFirst: head.first, headLast: head.last });
    const speaker = resolver.resolve({
      sentence,
      first: part.first,
      last: part.last,
      head: part.head ?? part.last,
      span: spanOfPart(sentence, part),
    });
    const informants = findInformants(sentence, found);
    const behind = informants ? resolver.resolveAside({ sentence, ...toName(sentence, informants) }) : null;
    if (!speaker) continue;
    const joined = findCoSpeaker(sentence, part, whole.last);
    const other = joined ? resolver.resolveAside({ sentence, ...toName(sentence, joined) }) : null;
    const both =
      other?.type === 'named' && other.key !== speaker.key ? { ...speaker, besides: [other.name] } : speaker;
    const relayer = findRelayer(sentence, found);
    const outer = relayer ? resolver.resolveAside({ sentence, ...toName(sentence, relayer) }) : null;
    speakers.set(found, [
      ...(behind && behind.key !== speaker.key ? [behind] : []),
      both,
      ...(outer && outer.key !== speaker.key ? [outer] : []),
    ]);
  }
  return speakers;
}
