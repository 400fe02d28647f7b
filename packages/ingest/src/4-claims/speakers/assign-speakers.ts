import type { Span } from '@attribune/schema/span';
import type { FoundAttribution } from '../attribution/found-attribution.ts';
import type { SourceTokens } from '../attribution/source-tokens.ts';
import { findInformants } from '../chain/find-informants.ts';
import { findRelayer } from '../chain/find-relayer.ts';
import { type ChunkedSentence, phraseOf, wordAt } from '../chunks/chunked-sentence.ts';
import { findTokensIn } from '../chunks/find-tokens-in.ts';
import { listSpeakingBodies } from './list-speaking-bodies.ts';
import { findNamePart, type NamePart, spanOfPart } from './name-parts.ts';
import { type SourceName, SpeakerResolver } from './resolve-speaker.ts';
import type { Speaker } from './speaker.ts';

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

/** An attribution with the phrase that names its source. `last` is the last token of all that the source holds. */
type NamedSource = {
  readonly found: FoundAttribution;
  readonly name: SourceName;
  readonly part: NamePart;
  readonly last: number;
};

/** The attributions that have a source, in reading order. */
function listSources(
  attributions: readonly FoundAttribution[],
  sentences: readonly ChunkedSentence[],
): NamedSource[] {
  const inOrder = [...attributions].sort((a, b) => (a.cue[0]?.[0] ?? 0) - (b.cue[0]?.[0] ?? 0));
  return inOrder.flatMap((found): NamedSource[] => {
    const sentence = sentences[found.sentence];
    const source = found.source[0];
    if (!sentence || !source || !found.sourceHead) return [];
    const whole = findTokensIn(sentence.tokens, source);
    const head = findTokensIn(sentence.tokens, found.sourceHead);
    if (!whole || !head) return [];
    const part = findNamePart(sentence, { ...whole, headFirst: head.first, headLast: head.last });
    const { first, last } = part;
    const name = { sentence, first, last, head: part.head ?? last, span: spanOfPart(sentence, part) };
    return [{ found, name, part, last: whole.last }];
  });
}

/** The chain of speakers behind each attribution, the one who knows first, resolved in reading order. Attributions without a source have none. */
export function assignSpeakers(
  attributions: readonly FoundAttribution[],
  sentences: readonly ChunkedSentence[],
): Map<FoundAttribution, readonly Speaker[]> {
  const sources = listSources(attributions, sentences);
  const resolver = new SpeakerResolver(sentences, listSpeakingBodies(sources.map(({ name }) => name)));
  const speakers = new Map<FoundAttribution, readonly Speaker[]>();
  for (const source of sources) {
    const chain = resolveChain(resolver, source);
    if (chain.length > 0) speakers.set(source.found, chain);
  }
  return speakers;
}

/** Who told the speaker, the speaker, and through whom it came. */
function resolveChain(resolver: SpeakerResolver, { found, name, part, last }: NamedSource): Speaker[] {
  const { sentence } = name;
  const aside = (tokens: SourceTokens | null): Speaker | null =>
    tokens && resolver.resolveAside({ sentence, ...toName(sentence, tokens) });
  const speaker = resolver.resolve(name);
  const behind = aside(findInformants(sentence, found));
  if (!speaker) return [];
  const other = aside(findCoSpeaker(sentence, part, last));
  const both =
    other?.type === 'named' && other.key !== speaker.key ? { ...speaker, besides: [other.name] } : speaker;
  const outer = aside(findRelayer(sentence, found));
  return [
    ...(behind && behind.key !== speaker.key ? [behind] : []),
    both,
    ...(outer && outer.key !== speaker.key ? [outer] : []),
  ];
}
