import { findQuoter, findQuoting } from '../attribution/find-quoting.ts';
import type { FoundAttribution } from '../attribution/found-attribution.ts';
import type { SourceTokens } from '../attribution/source-tokens.ts';
import type { ChunkedSentence } from '../chunks/chunked-sentence.ts';

/** Who passes the words on: the paper of "was quoted by the paper as saying"; null where the speaker speaks for themselves. Token indices of its phrase. */
export function findRelayer(sentence: ChunkedSentence, found: FoundAttribution): SourceTokens | null {
  const cue = found.cue[0];
  const head = cue && sentence.tokens.findLastIndex((token) => token.end <= cue[1]);
  const speech = sentence.groups.find((group) => group.last === head && group.form === 'gerund');
  const quoting = speech ? findQuoting(sentence, speech) : null;
  return quoting ? findQuoter(sentence, quoting) : null;
}
