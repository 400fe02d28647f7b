import { contains, overlapOf, type Span } from '@attribune/schema/span';
import { WordIndex } from '../../language/word-index.ts';
import { findSourceAfter } from '../attribution/find-source-after.ts';
import type { FoundAttribution } from '../attribution/found-attribution.ts';
import type { SourceTokens } from '../attribution/source-tokens.ts';
import type { ChunkedSentence } from '../chunks/chunked-sentence.ts';
import { wordAt } from '../chunks/chunked-sentence.ts';
import { isSomebody } from '../claims/can-vouch.ts';

/** "briefed by", "informed by": who told the speaker. */
const TOLD = new Set(['briefed', 'informed', 'told', 'advised']);
/** ", citing officials": on whom the speaker leans. */
const LEANING = new Set(['citing', 'quoting']);

/** Both at once: every word of a sentence is asked. */
const LEADING = new WordIndex([...TOLD, ...LEANING].map((word) => [word, true]));

/** The source of the source: the body that briefed the speaker, or whom the speaker cites; null for none. Token indices of its phrase. */
export function findInformants(sentence: ChunkedSentence, found: FoundAttribution): SourceTokens | null {
  const source = found.source[0];
  const cue = found.cue[0];
  if (!source || !cue) return null;
  const between: Span = [source[0], Math.max(cue[0], source[1])];
  for (let i = 0; i < sentence.tokens.length; i += 1) {
    const token = sentence.tokens[i];
    if (!token || !LEADING.get(token.lower)) continue;
    const mayTell = TOLD.has(token.lower) && wordAt(sentence, i + 1) === 'by';
    const mayLean = LEANING.has(token.lower) && (i === 0 || wordAt(sentence, i - 1) === ',');
    if (!mayTell && !mayLean) continue;
    const span: Span = [token.start, token.end];
    const told = mayTell && contains(between, span);
    const leaning = mayLean && !found.content.some((content) => overlapOf(content, span) > 0);
    if (!told && !leaning) continue;
    const source = findSourceAfter(sentence, told ? i + 2 : i + 1);
    // "citing safety concerns" gives a reason and names nobody who knew.
    const head = source && sentence.tokens[source.headLast];
    return head && isSomebody(head) ? source : null;
  }
  return null;
}
