import { findQuoter, findQuoting } from '../attribution/find-quoting.ts';
import { findSubject } from '../attribution/find-subject.ts';
import type { FoundAttribution } from '../attribution/found-attribution.ts';
import type { SourceTokens } from '../attribution/source-tokens.ts';
import { type ChunkedSentence, phraseOf, type VerbGroup } from '../chunks/chunked-sentence.ts';
import { DOCUMENT_NOUNS } from '../speakers/data/speaker-nouns.ts';

/** What pictures and recordings do with the people in them: "footage shows soldiers saying". */
const SHOWING = /^(?:show|depict|feature|capture|record|film|picture|portray)$/u;

/** "footage from the army shows soldiers saying": the recording in which the speech is heard; null for none. */
function findRecording(sentence: ChunkedSentence, speech: VerbGroup): SourceTokens | null {
  const before = sentence.groups[sentence.groups.indexOf(speech) - 1];
  if (before?.form !== 'finite' || !SHOWING.test(before.lemma) || !phraseOf(sentence, speech.first - 1))
    return null;
  const recording = findSubject(sentence, before);
  const noun = recording && sentence.tokens[recording.headLast];
  return noun && DOCUMENT_NOUNS.has(noun.lemma) ? recording : null;
}

/**
 * Who passes the words on: the paper of "was quoted by the paper as saying", the footage that shows somebody saying it; null
 * where the speaker speaks for themselves. Token indices of its phrase.
 */
export function findRelayer(sentence: ChunkedSentence, found: FoundAttribution): SourceTokens | null {
  const cue = found.cue[0];
  const head = cue && sentence.tokens.findLastIndex((token) => token.end <= cue[1]);
  const speech = sentence.groups.find((group) => group.last === head && group.form === 'gerund');
  if (!speech) return null;
  const quoting = findQuoting(sentence, speech);
  return quoting ? findQuoter(sentence, quoting) : findRecording(sentence, speech);
}
