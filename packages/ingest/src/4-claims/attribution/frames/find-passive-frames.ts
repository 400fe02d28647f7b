import type { ChunkedSentence, VerbGroup } from '../../chunks/chunked-sentence.ts';
import { groupOf, phraseOf, wordAt } from '../../chunks/chunked-sentence.ts';
import { findClauseVerb } from '../../chunks/find-clause-verb.ts';
import { type Complements, findComplements } from '../data/attribution-lexicon.ts';
import { endOfContent } from '../end-of-content.ts';
import { findQuoted } from '../find-quoting.ts';
import { findAgent, findSourceAfter } from '../find-source-after.ts';
import { findSubject } from '../find-subject.ts';
import { isTime } from '../source-tokens.ts';
import type { SpeechVerb } from '../speech-verbs.ts';
import type { TokenAttribution } from '../to-found.ts';

/** "on Monday" or "last year" right behind the verb. */
function isTimeAt(sentence: ChunkedSentence, i: number): boolean {
  const phrase = phraseOf(sentence, sentence.tokens[i]?.pos === 'ADP' ? i + 1 : i);
  return phrase !== null && isTime(sentence, phrase.first, phrase.last);
}

/** "it was reported that …", "X was told that …": a that-clause behind a passive. */
function findThat(sentence: ChunkedSentence, group: VerbGroup): TokenAttribution | null {
  for (let i = group.last + 1; i < group.last + 10; i += 1) {
    const hears = findComplements(group.lemma)?.takes.has('told') ?? false;
    const isClose =
      i === group.last + 1 ||
      hears ||
      wordAt(sentence, group.last + 1) === 'by' ||
      isTimeAt(sentence, group.last + 1);
    if (wordAt(sentence, i) === 'that' && isClose) {
      return {
        frame: 'passive',
        lemma: group.lemma,
        source: findAgent(sentence, group),
        cue: [group.first, group.last],
        content: [[i, endOfContent(sentence, i + 1)]],
        group,
      };
    }
    if (groupOf(sentence, i)) break;
  }
  return findBare(sentence, group);
}

/** "it is believed the ship carried cars": the same without "that". */
function findBare(sentence: ChunkedSentence, group: VerbGroup): TokenAttribution | null {
  const first = group.last + 1;
  const isImpersonal = wordAt(sentence, group.first - 1) === 'it' && group.form === 'finite';
  if (!isImpersonal || !findComplements(group.lemma)?.takes.has('bare') || !findClauseVerb(sentence, first))
    return null;
  return {
    frame: 'passive',
    lemma: group.lemma,
    source: null,
    cue: [group.first, group.last],
    content: [[first, endOfContent(sentence, first)]],
    group,
  };
}

/** "X is supported by Y", "the story was reported by Y": the subject is the content where an agent is named. */
function findJudged(sentence: ChunkedSentence, group: VerbGroup): TokenAttribution | null {
  if (!findComplements(group.lemma)?.takes.has('np') || group.form !== 'finite') return null;
  const source = findAgent(sentence, group);
  const subject = findSubject(sentence, group);
  if (!source || !subject) return null;
  return {
    frame: 'passive',
    lemma: group.lemma,
    source,
    cue: [group.first, group.last],
    content: [[subject.first, subject.last]],
    group,
  };
}

/** Last token of the agent behind "by" where one of the verb's prepositions goes on behind it; −1 for none. */
function findAgentPhrase(sentence: ChunkedSentence, group: VerbGroup, verb: Complements | null): number {
  for (let i = group.last + 3; i < group.last + 12; i += 1) {
    if (groupOf(sentence, i) || /^[,;:.]$/u.test(wordAt(sentence, i))) return -1;
    if (verb?.afterNoun.has(wordAt(sentence, i)) && groupOf(sentence, i + 1)?.form === 'gerund') return i - 1;
  }
  return -1;
}

/** "X was accused of …", "X is expected to …", "X was described as …": subject and complement are the content. */
function findSplit(sentence: ChunkedSentence, group: VerbGroup): TokenAttribution | null {
  const verb = findComplements(group.lemma);
  // "was accused by the union of …": the agent stands before the complement.
  const agent = wordAt(sentence, group.last + 1) === 'by' ? findAgentPhrase(sentence, group, verb) : -1;
  const at = agent >= 0 ? agent + 1 : group.last + 1;
  const next = groupOf(sentence, at);
  const infinitive =
    next?.form === 'infinitive' &&
    (verb?.takes.has('npInf') || verb?.takes.has('inf') || verb?.takes.has('bare'));
  const prepositional =
    verb?.afterNoun.has(wordAt(sentence, at)) || (verb?.takes.has('as') && wordAt(sentence, at) === 'as');
  // "was labelled “mostly true”", "is considered a threat"
  const predicate =
    (verb?.takes.has('np3') || verb?.takes.has('pred')) &&
    group.form === 'finite' &&
    (phraseOf(sentence, at) !== null ||
      /^(?:ADJ|DET)$/u.test(sentence.tokens[at]?.pos ?? '') ||
      /^["“‘']$/u.test(wordAt(sentence, at)));
  if (!infinitive && !prepositional && !predicate) return findJudged(sentence, group);
  const subject = group.form === 'finite' ? findSubject(sentence, group) : null;
  const named = agent >= 0 ? findSourceAfter(sentence, group.last + 2, agent) : findAgent(sentence, group);
  const end = endOfContent(sentence, at, { strict: next?.form !== 'infinitive', cue: group });
  // "was labelled “reckless” by the union": the agent behind the predicate is no part of it.
  const behind = predicate && named && named.first > at + 1 ? named.first - 2 : end;
  const rest: readonly [number, number] = [at, Math.min(end, behind)];
  const relative = /^(?:who|which|that)$/u.test(wordAt(sentence, group.first - 1));
  return {
    frame: 'passive',
    lemma: group.lemma,
    source: named,
    cue: [group.first, group.last],
    content: subject && !relative ? [[subject.first, subject.last], rest] : [rest],
    group,
  };
}

/** Attributions in the passive, with the agent as source where one is named. */
export function findPassiveFrames(
  sentence: ChunkedSentence,
  verbs: readonly SpeechVerb[],
): TokenAttribution[] {
  const found: TokenAttribution[] = [];
  for (const { group, verb } of verbs) {
    if (!group.passive || findQuoted(sentence, group)) continue;
    const one = (verb.takes.has('that') ? findThat(sentence, group) : null) ?? findSplit(sentence, group);
    if (one && (group.form === 'finite' || phraseOf(sentence, group.first - 1))) found.push(one);
  }
  return found;
}
