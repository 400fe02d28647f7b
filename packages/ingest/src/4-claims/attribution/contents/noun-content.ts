import {
  type ChunkedSentence,
  groupOf,
  phraseOf,
  type VerbGroup,
  wordAt,
} from '../../chunks/chunked-sentence.ts';
import { findClauseVerb, isRelativeVerb } from '../../chunks/find-clause-verb.ts';
import { ATTRIBUTION_NOUNS } from '../data/attribution-nouns.ts';
import { endOfContent } from '../end-of-content.ts';
import { endOfNounContent } from '../end-of-noun-content.ts';
import { findSubject } from '../find-subject.ts';
import { isTime } from '../source-tokens.ts';
import type { Content } from './content.ts';
import { skipAdverbials } from './skip-adverbials.ts';

/** "expressed concern about …", "raised questions about …": the noun belongs to the cue. */
const CARRIED = /^(?:express|voice|state|raise|share|have|air|repeat)$/u;

/** Verbs whose quoted object is what was uttered or written, and nothing behind the marks: "says “No swimming” in four languages". */
const UTTERING = /^(?:say|write|read|shout|chant|cry|yell|mutter|whisper|tweet|post)$/u;

/** The mark that closes the quotation which opens at token `at`; −1 where none opens there. */
function closingOf(sentence: ChunkedSentence, at: number): number {
  if (!/^["“‘']$/u.test(wordAt(sentence, at)) || !sentence.inQuote[at]) return -1;
  let last = at;
  while (sentence.inQuote[last + 1]) last += 1;
  return /^["”’']$/u.test(wordAt(sentence, last)) ? last : -1;
}

export function nounContent(sentence: ChunkedSentence, group: VerbGroup): Content | null {
  let at = group.last + 1;
  if (sentence.tokens[at]?.pos === 'ADV' && phraseOf(sentence, at) === null) at += 1;
  // "announced on Friday the arrest of …"
  if (/^(?:on|in|at|during)$/u.test(wordAt(sentence, at))) at = skipAdverbials(sentence, at, false);
  const phrase = phraseOf(sentence, at);
  if (wordAt(sentence, at) === 'what' && findClauseVerb(sentence, at + 1))
    return {
      frame: 'np',
      first: at,
      last: endOfContent(sentence, at + 1, { cue: group }),
      cueLast: group.last,
    };
  const described = groupOf(sentence, at);
  const opens =
    phrase ||
    (described &&
      described.form !== 'finite' &&
      described.form !== 'infinitive' &&
      phraseOf(sentence, described.last + 1));
  if (!opens && !/["“‘']/u.test(wordAt(sentence, at))) return null;
  if (phrase && isTime(sentence, phrase.first, phrase.last)) return null;
  // "expressed concerns that …" is the noun's own frame.
  if (
    phrase &&
    wordAt(sentence, phrase.last + 1) === 'that' &&
    ATTRIBUTION_NOUNS.has(sentence.tokens[phrase.last]?.lemma ?? '')
  )
    return null;
  const about =
    phrase && CARRIED.test(group.lemma) && ATTRIBUTION_NOUNS.has(sentence.tokens[phrase.last]?.lemma ?? '')
      ? phrase.last + 1
      : -1;
  if (/^(?:about|over|of|for|with|on|at)$/u.test(wordAt(sentence, about)) && phraseOf(sentence, about + 1))
    return {
      frame: 'preposition',
      first: about + 1,
      last: endOfNounContent(sentence, about + 1),
      cueLast: about,
    };
  if (/^(?:raise|have|share|air|pose)$/u.test(group.lemma)) return null;
  const quoted = UTTERING.test(group.lemma) ? closingOf(sentence, at) : -1;
  if (quoted >= 0) return { frame: 'np', first: at, last: quoted, cueLast: group.last };
  const last = endOfNounContent(sentence, at, group);
  return { frame: 'np', first: at, last: beforeMainVerb(sentence, group, last), cueLast: group.last };
}

/** "A study documenting the health of miners has shown …": what describes the subject ends before the subject's verb. */
function beforeMainVerb(sentence: ChunkedSentence, group: VerbGroup, last: number): number {
  const noun = phraseOf(sentence, group.first - 1);
  if (group.form !== 'gerund' || noun?.first !== 0) return last;
  for (const next of sentence.groups) {
    if (next.first <= group.last || next.form !== 'finite' || isRelativeVerb(sentence, next)) continue;
    return phraseOf(sentence, next.first - 1) ? Math.min(last, next.first - 1) : last;
  }
  return last;
}

/** "called the plan “outrageous”": noun and predicate together, up to the end of the clause. */
export function predicateContent(sentence: ChunkedSentence, group: VerbGroup): Content | null {
  const content = nounContent(sentence, group);
  // "what she called a “rant”": only the predicate follows.
  const subject = findSubject(sentence, group);
  if (content && subject && wordAt(sentence, subject.first - 1) === 'what') return content;
  return (
    content && {
      ...content,
      frame: 'np-np',
      last: endOfContent(sentence, content.first, { cue: group, verbless: true }),
    }
  );
}
