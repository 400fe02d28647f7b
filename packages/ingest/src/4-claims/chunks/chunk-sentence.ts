import type { Span } from '@attribune/schema/span';
import type { Sentence } from '@attribune/schema/text';
import { readTokens } from '../../language/read-tokens.ts';
import type { Token } from '../../language/token.ts';
import type { ChunkedSentence } from './chunked-sentence.ts';
import { findNounPhrases } from './find-noun-phrases.ts';
import { listSentencesIn } from './find-sentences-at.ts';
import { findVerbGroups } from './find-verb-groups.ts';
import { isTitleCase } from './is-title-case.ts';
import { mendTags } from './mend-tags.ts';
import { promoteLostVerb } from './promote-lost-verb.ts';

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

/** Tokens tagged as if the line were running text; the words themselves stay as they stand. */
function readLowered(text: string, span: Span): readonly Token[] {
  const line = text.slice(...span);
  const lowered = line.toLowerCase();
  const given = readTokens(text, span);
  if (lowered.length !== line.length || line === line.toUpperCase()) return given;
  const tagged = readTokens(lowered, [0, lowered.length]);
  if (tagged.length !== given.length) return given;
  return given.map((token, i) => {
    const low = tagged[i];
    const verbal =
      low &&
      (low.pos === 'VERB' ||
        low.pos === 'AUX' ||
        low.pos === 'ADP' ||
        low.pos === 'PART' ||
        low.pos === 'SCONJ');
    return verbal ? { ...token, pos: low.pos, lemma: low.lemma } : token;
  });
}

/** Shallow syntax of one sentence: mended tags, verb groups, noun phrases. `quotations` are those of its block, in order. */
export function chunkSentence(
  text: string,
  sentence: Sentence,
  index: number,
  quotations: readonly { readonly span: Span }[],
): ChunkedSentence {
  const mended = mendTags(
    isTitleCase(text, sentence.span) ? readLowered(text, sentence.span) : readTokens(text, sentence.span),
  );
  const read = findVerbGroups(mended);
  const promoted = read.some((group) => group.form === 'finite') ? null : promoteLostVerb(mended);
  const tokens = promoted ?? mended;
  const groups = promoted ? findVerbGroups(promoted) : read;
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
    inQuote: markQuoted(
      tokens,
      listSentencesIn(quotations, sentence.span).map((one) => one.span),
    ),
  };
}
