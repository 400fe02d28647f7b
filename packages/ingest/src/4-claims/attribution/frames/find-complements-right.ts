import {
  type ChunkedSentence,
  groupOf,
  phraseOf,
  type VerbGroup,
  wordAt,
} from '../../chunks/chunked-sentence.ts';
import { isRelativeVerb } from '../../chunks/find-clause-verb.ts';
import { isSomebody } from '../../claims/can-vouch.ts';
import { DOCUMENT_NOUNS } from '../../speakers/data/speaker-nouns.ts';
import { asContent } from '../contents/as-content.ts';
import { bareContent } from '../contents/bare-content.ts';
import { colonContent } from '../contents/colon-content.ts';
import type { Content } from '../contents/content.ts';
import { gerundContent } from '../contents/gerund-content.ts';
import { infinitiveContent, nounInfinitiveContent } from '../contents/infinitive-content.ts';
import { nounContent, predicateContent } from '../contents/noun-content.ts';
import { nounPrepositionContent, prepositionContent } from '../contents/preposition-content.ts';
import { thatContent } from '../contents/that-content.ts';
import { whContent } from '../contents/wh-content.ts';
import { type Complements, findComplements } from '../data/attribution-lexicon.ts';
import { findQuoted, findQuotedOne, findQuoting } from '../find-quoting.ts';
import { findAgent, findSourceAfter } from '../find-source-after.ts';
import { findSubject } from '../find-subject.ts';
import { isNoCue } from '../is-no-cue.ts';
import type { SourceTokens } from '../source-tokens.ts';
import type { SpeechVerb } from '../speech-verbs.ts';
import type { TokenAttribution } from '../to-found.ts';

/** What a verb says, from the surest complement to the loosest; the first that stands is taken. */
function findContent(sentence: ChunkedSentence, group: VerbGroup, verb: Complements): Content | null {
  const { takes } = verb;
  const hearer = takes.has('told');
  return (
    (takes.has('that') ? thatContent(sentence, group, hearer) : null) ??
    (takes.has('quote') ? colonContent(sentence, group) : null) ??
    (takes.has('wh') ? whContent(sentence, group, hearer) : null) ??
    (takes.has('inf') ? infinitiveContent(sentence, group) : null) ??
    (takes.has('npInf') ? nounInfinitiveContent(sentence, group) : null) ??
    (verb.prepositions.size > 0 ? prepositionContent(sentence, group, verb) : null) ??
    (verb.afterNoun.size > 0 ? nounPrepositionContent(sentence, group, verb) : null) ??
    (takes.has('as') ? asContent(sentence, group) : null) ??
    (takes.has('bare') ? bareContent(sentence, group, hearer) : null) ??
    (takes.has('ing') ? gerundContent(sentence, group) : null) ??
    (takes.has('np3') ? predicateContent(sentence, group) : null) ??
    (takes.has('np') ? nounContent(sentence, group) : null)
  );
}

/** A verb of speech or thought: the one whose subject a later -ing form shares. */
function attributes(group: VerbGroup): boolean {
  const takes = findComplements(group.lemma)?.takes;
  return takes !== undefined && (takes.has('that') || takes.has('quote') || group.passive);
}

/** "sent a letter urging …", "issued a paper welcoming …": who issued the document speaks in it; null for no document. */
function findIssuer(sentence: ChunkedSentence, group: VerbGroup): SourceTokens | null {
  const phrase = phraseOf(sentence, group.first - 1);
  const noun = phrase ? sentence.tokens[phrase.last] : undefined;
  const verb = phrase ? groupOf(sentence, phrase.first - 1) : null;
  if (!noun || !DOCUMENT_NOUNS.has(noun.lemma) || verb?.form !== 'finite' || verb.passive) return null;
  return findSubject(sentence, verb);
}

/** "according to the fire brigade, citing the weather office": who cites stands behind "according to". */
function findLeaning(sentence: ChunkedSentence, group: VerbGroup): SourceTokens | null {
  if (group.lemma !== 'cite' || wordAt(sentence, group.first - 1) !== ',') return null;
  for (let i = group.first - 2; i > 0 && !groupOf(sentence, i); i -= 1) {
    if (wordAt(sentence, i) !== 'to' || wordAt(sentence, i - 1) !== 'according') continue;
    const source = findSourceAfter(sentence, i + 1);
    return source && source.last === group.first - 2 ? source : null;
  }
  return null;
}

/** "“…,” said the mayor, adding that …": the subject stands behind the verb of speech, up to the comma of the next cue. */
function findSpeakerBehind(sentence: ChunkedSentence, verb: VerbGroup, next: VerbGroup): SourceTokens | null {
  if (!(findComplements(verb.lemma)?.takes.has('quote') ?? false)) return null;
  if (!/^[,—–”"’]$/u.test(wordAt(sentence, verb.first - 1))) return null;
  return findSourceAfter(sentence, verb.last + 1, next.first - 1);
}

/** The source of a cue: its subject; a gerund or participle without one takes the noun before it or the clause's subject. */
function findSource(sentence: ChunkedSentence, group: VerbGroup): SourceTokens | null {
  if (group.form === 'finite') return findSubject(sentence, group);
  const quoting = findQuoting(sentence, group);
  if (quoting) return findQuotedOne(sentence, quoting);
  const leaning = findLeaning(sentence, group);
  if (leaning) return leaning;
  const before = wordAt(sentence, group.first - 1);
  if (group.form === 'gerund' && phraseOf(sentence, group.first - 1))
    return findIssuer(sentence, group) ?? findSubject(sentence, group);
  if (group.form === 'infinitive' && before === '') return null;
  const index = sentence.groups.indexOf(group);
  for (let i = index - 1; i >= 0; i -= 1) {
    const earlier = sentence.groups[i];
    if (earlier?.form !== 'finite' || !attributes(earlier)) continue;
    return (
      (earlier.passive ? findAgent(sentence, earlier) : null) ??
      findSubject(sentence, earlier) ??
      findSpeakerBehind(sentence, earlier, group)
    );
  }
  for (let i = index - 1; i >= 0; i -= 1) {
    const earlier = sentence.groups[i];
    if (earlier?.form === 'finite' && !isRelativeVerb(sentence, earlier))
      return findSubject(sentence, earlier);
  }
  const later = sentence.groups.slice(index + 1).find((next) => next.form === 'finite');
  const opens =
    before === '' ||
    (group.first === 1 && /^(?:after|before|by|while|despite|in|when|without|since)$/u.test(before));
  return opens && later ? findSubject(sentence, later) : null;
}

/** Frames in which only the subject tells speech from mere doing: "offered a defence", "the win allows them to go on". */
const WILFUL: ReadonlySet<string> = new Set(['np', 'np-infinitive']);

/** "the win allows them to go on": a thing as subject, and no words between marks that somebody must have said. */
function isMereDoing(
  sentence: ChunkedSentence,
  { frame, first, last }: Content,
  source: SourceTokens,
): boolean {
  if (!WILFUL.has(frame) || isAnimate(sentence, source)) return false;
  for (let i = first; i <= last; i += 1) if (sentence.inQuote[i]) return false;
  return true;
}

/** Whether the subject can mean something: a name, a pronoun for people, or a noun for people, bodies or documents. */
function isAnimate(sentence: ChunkedSentence, { headLast }: SourceTokens): boolean {
  const head = sentence.tokens[headLast];
  if (!head) return false;
  return head.pos === 'PRON'
    ? !/^(?:this|that|these|those|there|what|which)$/u.test(head.lower)
    : isSomebody(head) || AGENT.test(head.lower);
}

/** Nouns of doers by their ending: "dockers", "unionists", "a physician". Source: Quirk et al. (1985) I.31–I.36, agentive suffixes. */
const AGENT = /(?:[^aeiou]ers|ors|ists?|ians?|crats?|m[ae]n|wom[ae]n|ees|folk|people)$/u;

/** Attributions whose content stands right of the cue, from left to right, nested ones included. */
export function findComplementsRight(
  sentence: ChunkedSentence,
  verbs: readonly SpeechVerb[],
): TokenAttribution[] {
  const found: TokenAttribution[] = [];
  for (const { group, verb } of verbs) {
    if (group.passive || findQuoted(sentence, group) || isNoCue(sentence, group)) continue;
    const content = findContent(sentence, group, verb);
    if (!content || content.last < content.first) continue;
    const source = findSource(sentence, group);
    if (!source || isMereDoing(sentence, content, source)) continue;
    found.push({
      frame: content.frame,
      lemma: group.lemma,
      source,
      cue: [findQuoting(sentence, group)?.first ?? group.first, Math.max(group.last, content.cueLast)],
      content: [[content.first, content.last]],
      group,
    });
  }
  return found;
}
