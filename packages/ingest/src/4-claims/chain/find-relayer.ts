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

/** "doctors cited by the Morning Lamp said": the paper stands in what describes the speakers; null where it does not. */
function findCiter(sentence: ChunkedSentence, { source, sourceHead }: FoundAttribution): SourceTokens | null {
  const whole = source[0];
  if (!whole || !sourceHead) return null;
  const citing = sentence.groups.find(({ first, lemma, form }) => {
    const start = sentence.tokens[first]?.start ?? 0;
    const describes = start >= sourceHead[1] && start < whole[1] && form === 'participle';
    return describes && /^(?:quote|cite|interview)$/u.test(lemma);
  });
  return citing ? findQuoter(sentence, citing) : null;
}

/**
 * Who passes the words on: the paper of "was quoted by the paper as saying", the footage that shows somebody saying it; null
 * where the speaker speaks for themselves. Token indices of its phrase.
 */
export function findRelayer(sentence: ChunkedSentence, found: FoundAttribution): SourceTokens | null {
  const cue = found.cue[0];
  const speech = sentence.groups.findLast(({ first, last, form }) => {
    const opener = sentence.tokens[first];
    const end = sentence.tokens[last]?.end ?? 0;
    return form === 'gerund' && cue && opener && opener.start >= cue[0] && end <= cue[1];
  });
  if (!speech) return findCiter(sentence, found);
  const quoting = findQuoting(sentence, speech);
  return quoting ? findQuoter(sentence, quoting) : findRecording(sentence, speech);
}
