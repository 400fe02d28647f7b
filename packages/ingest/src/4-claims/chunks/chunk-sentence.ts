import type { Span } from '@attribune/schema/span';
import type { Sentence } from '@attribune/schema/text';
import { readTokens } from '../../language/read-tokens.ts';
import type { ChunkedSentence } from './chunked-sentence.ts';
import { findNounPhrases } from './find-noun-phrases.ts';
import { findVerbGroups } from './find-verb-groups.ts';
import { repairTags } from './repair-tags.ts';

/** For each token the index of the chunk that holds it, −1 for none. */
function indexChunks(length: number, chunks: readonly { first: number; last: number }[]): number[] {
  const at = new Array<number>(length).fill(-1);
  chunks.forEach((chunk, index) => {
    for (let i = chunk.first; i <= chunk.last && i < length; i += 1) at[i] = index;
  });
  return at;
}

/** For each token whether it lies in one of the spans; both lists stand in order. */
function markQuoted(
  tokens: readonly { start: number; end: number }[],
  quotations: readonly Span[],
): boolean[] {
  let next = 0;
  return tokens.map((token) => {
    while (next < quotations.length && (quotations[next]?.[1] ?? 0) <= token.start) next += 1;
    const span = quotations[next];
    return span !== undefined && token.start >= span[0] && token.end <= span[1];
  });
}

/** Shallow syntax of one sentence: mended tags, verb groups, noun phrases. `quotations` are spans of the same text, in order. */
export function chunkSentence(
  text: string,
  sentence: Sentence,
  index: number,
  quotations: readonly Span[],
): ChunkedSentence {
  const tokens = repairTags(readTokens(text, sentence.span));
  const groups = findVerbGroups(tokens);
  const groupAt = indexChunks(tokens.length, groups);
  const phrases = findNounPhrases(tokens, groupAt);
  return {
    index,
    span: sentence.span,
    block: sentence.block,
    kind: sentence.kind,
    text,
    tokens,
    groups,
    phrases,
    groupAt,
    phraseAt: indexChunks(tokens.length, phrases),
    inQuote: markQuoted(tokens, quotations),
  };
}
