import type { Span } from '@attribune/schema/span';
import type { ChunkedSentence, VerbGroup } from '../chunks/chunked-sentence.ts';
import { spanOfTokens, wordAt } from '../chunks/chunked-sentence.ts';
import type { FoundAttribution, Frame } from './found-attribution.ts';
import type { SourceTokens } from './source-tokens.ts';

/** Token ranges of one attribution inside one sentence, as the frames find them. Inclusive indices. */
export type TokenAttribution = {
  readonly frame: Frame;
  readonly lemma: string;
  readonly source: SourceTokens | null;
  readonly cue: readonly [number, number];
  readonly content: readonly (readonly [number, number])[];
  readonly group: VerbGroup | null;
};

/** How much of the content stands between quotation marks: all of it, some, or nothing. */
function typeOf(
  sentence: ChunkedSentence,
  ranges: readonly (readonly [number, number])[],
): FoundAttribution['type'] {
  let inside = 0;
  let outside = 0;
  for (const [first, last] of ranges) {
    for (let i = first; i <= last; i += 1) {
      if (sentence.tokens[i]?.pos === 'PUNCT') continue;
      if (sentence.inQuote[i]) inside += 1;
      else outside += 1;
    }
  }
  if (inside === 0) return 'indirect';
  return outside === 0 ? 'direct' : 'mixed';
}

/** "the officers, who argued that …": the relative word between noun and cue is part of the source. */
function sourceSpans(sentence: ChunkedSentence, source: SourceTokens, group: VerbGroup | null): Span[] {
  const own = spanOfTokens(sentence, source.first, source.last);
  if (!group) return [own];
  let at = group.first - 1;
  while (at > source.last && sentence.tokens[at]?.pos === 'ADV') at -= 1;
  const isRelative = at > source.last && /^(?:who|which|that)$/u.test(wordAt(sentence, at));
  return isRelative ? [own, spanOfTokens(sentence, at, at)] : [own];
}

const SUPPOSING = new Set(['may', 'might', 'could']);
const REQUESTING = new Set(['can', 'should', 'must', 'would', 'will']);

/** Puts token ranges back on the text. */
export function toFound(sentence: ChunkedSentence, found: TokenAttribution): FoundAttribution {
  const { source } = found;
  return {
    source: source ? sourceSpans(sentence, source, found.group) : [],
    cue: [spanOfTokens(sentence, found.cue[0], found.cue[1])],
    content: found.content.map(([first, last]) => spanOfTokens(sentence, first, last)),
    type: typeOf(sentence, found.content),
    frame: found.frame,
    lemma: found.lemma,
    sentence: sentence.index,
    sourceHead: source ? spanOfTokens(sentence, source.headFirst, source.headLast) : null,
    negated: found.group?.negated ?? false,
    finite: found.group === null || found.group.form === 'finite' || found.group.form === 'gerund',
    supposed: SUPPOSING.has(found.group?.modal ?? ''),
    requested:
      found.group !== null && (found.group.form !== 'finite' || REQUESTING.has(found.group.modal ?? '')),
  };
}
