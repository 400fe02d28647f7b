import type { ChunkedSentence, VerbGroup } from '../../chunks/chunked-sentence.ts';
import { groupOf, phraseOf, wordAt } from '../../chunks/chunked-sentence.ts';
import { findClauseVerb, isRelativeVerb } from '../../chunks/find-clause-verb.ts';
import type { Complements } from '../data/attribution-lexicon.ts';
import { findComplements } from '../data/attribution-lexicon.ts';
import { ATTRIBUTION_NOUNS } from '../data/attribution-nouns.ts';
import { endOfContent, endOfNounContent, lastToken } from '../end-of-content.ts';
import type { Frame } from '../found-attribution.ts';
import type { TokenAttribution } from '../to-found.ts';
import { findAgent, findSubject, isTime, type SourceTokens } from '../walk-to-source.ts';

const WH = new Set(['how', 'why', 'what', 'whether', 'where', 'who', 'when', 'if', 'which']);
/** How far "that" may stand from its verb: "told reporters at a news conference in Madrid on Monday that". */
const THAT_REACH = 22;

type Content = {
  readonly frame: Frame;
  readonly first: number;
  readonly last: number;
  readonly cueLast: number;
};

/** "… on Monday that": the complementiser with nothing but a hearer, times and places between it and the verb; −1 for none. */
function findThat(sentence: ChunkedSentence, from: number, hearer: boolean): number {
  let heard = !hearer;
  let at = from;
  while (at < sentence.tokens.length && at < from + THAT_REACH) {
    const token = sentence.tokens[at];
    const phrase = phraseOf(sentence, at);
    const attached = token?.pos === 'ADP' || token?.lower === 'to' ? phraseOf(sentence, at + 1) : null;
    if (token?.lower === 'that' && (token.pos !== 'DET' || findClauseVerb(sentence, at))) return at;
    if (attached) at = attached.last + 1;
    else if (heard && hearer && /^["“”]$/u.test(token?.text ?? '')) at += 1;
    else if (
      phrase &&
      (isTime(sentence, phrase.first, phrase.last) ||
        !heard ||
        (hearer && /^["“”]$/u.test(wordAt(sentence, at - 1))))
    ) {
      heard ||= !isTime(sentence, phrase.first, phrase.last);
      at = phrase.last + 1;
    } else if (token?.pos === 'ADV' || token?.text === ',' || groupOf(sentence, at)?.form === 'participle')
      at += 1;
    else return -1;
  }
  return -1;
}

/** Skips the hearer of "told", adverbs, and "on Monday" or "in a statement" behind the verb. */
function skipAdverbials(sentence: ChunkedSentence, from: number, hearer: boolean): number {
  let at = from;
  let heard = !hearer;
  for (let steps = 0; steps < 6; steps += 1) {
    const token = sentence.tokens[at];
    const phrase = phraseOf(sentence, at);
    if (heard && phrase && phrase.first === at && isTime(sentence, phrase.first, phrase.last))
      at = phrase.last + 1;
    else if (!heard && phrase) {
      at = phrase.last + 1;
      heard = true;
    } else if (token?.pos === 'ADV' && phraseOf(sentence, at) === null) at += 1;
    else if (
      token &&
      /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|later|earlier)$/u.test(
        token.lower,
      )
    )
      at += 1;
    else if (
      token?.pos === 'ADP' &&
      /^(?:on|in|at|during|to|from|after)$/u.test(token.lower) &&
      phraseOf(sentence, at + 1)
    ) {
      at = (phraseOf(sentence, at + 1)?.last ?? at) + 1;
    } else break;
  }
  return at;
}

/** A content that begins with "that". */
function thatContent(sentence: ChunkedSentence, group: VerbGroup, hearer: boolean): Content | null {
  const that = findThat(sentence, group.last + 1, hearer);
  if (that < 0) return null;
  return {
    frame: 'that',
    first: that,
    last: endOfContent(sentence, that + 1, { cue: group }),
    cueLast: group.last,
  };
}

/** "said the bridge fell": a noun phrase with its own finite verb. */
function bareContent(sentence: ChunkedSentence, group: VerbGroup, hearer: boolean): Content | null {
  const starts = hearer
    ? [skipAdverbials(sentence, group.last + 1, true)]
    : [group.last + 1, skipAdverbials(sentence, group.last + 1, false)];
  for (const start of starts) {
    const from = wordAt(sentence, start) === ',' ? start + 1 : start;
    const verb = findClauseVerb(sentence, from) ?? subordinateFirst(sentence, from);
    if (verb)
      return {
        frame: 'bare',
        first: from,
        last: endOfContent(sentence, from, { cue: group }),
        cueLast: group.last,
      };
  }
  return null;
}

/** "said if the rain stops, they will go": a subordinate clause before the main one. */
function subordinateFirst(sentence: ChunkedSentence, from: number): VerbGroup | null {
  const word = wordAt(sentence, from);
  if (!/^(?:if|while|although|when|after|before|because|in|by|of|at|under|for|since)$/u.test(word))
    return null;
  for (let i = from + 1; i < sentence.tokens.length && i < from + 30; i += 1) {
    if (wordAt(sentence, i) === ',') return findClauseVerb(sentence, i + 1);
  }
  return findClauseVerb(
    sentence,
    phraseOf(sentence, from + 1) ? (phraseOf(sentence, from + 1)?.last ?? from) + 1 : from + 1,
  );
}

function whContent(sentence: ChunkedSentence, group: VerbGroup, hearer: boolean): Content | null {
  const at = skipAdverbials(sentence, group.last + 1, hearer);
  if (!WH.has(wordAt(sentence, at))) return null;
  return {
    frame: 'wh',
    first: at,
    last: endOfContent(sentence, at + 1, { cue: group }),
    cueLast: group.last,
  };
}

function infinitiveContent(sentence: ChunkedSentence, group: VerbGroup): Content | null {
  const at = skipAdverbials(sentence, group.last + 1, false);
  const direct = groupOf(sentence, group.last + 1);
  const next = direct ?? groupOf(sentence, at);
  if (next?.form !== 'infinitive') return null;
  return {
    frame: 'infinitive',
    first: next.first,
    last: endOfContent(sentence, next.first, { cue: group, infinitive: true }),
    cueLast: group.last,
  };
}

/** Last token of a noun phrase with its of- and in-phrases. */
function endOfPhrase(sentence: ChunkedSentence, first: number): number {
  let last = phraseOf(sentence, first)?.last ?? first;
  for (let steps = 0; steps < 8; steps += 1) {
    const next = sentence.tokens[last + 1];
    const behind = phraseOf(sentence, last + 2);
    if (!next || !behind || (next.pos !== 'ADP' && next.pos !== 'CCONJ')) break;
    last = behind.last;
  }
  return last;
}

function nounInfinitiveContent(sentence: ChunkedSentence, group: VerbGroup): Content | null {
  const phrase = phraseOf(sentence, group.last + 1);
  if (!phrase) return null;
  const next = groupOf(sentence, endOfPhrase(sentence, group.last + 1) + 1);
  if (next?.form !== 'infinitive') return null;
  return {
    frame: 'np-infinitive',
    first: phrase.first,
    last: endOfContent(sentence, next.first, { cue: group, infinitive: true }),
    cueLast: group.last,
  };
}

function asContent(sentence: ChunkedSentence, group: VerbGroup): Content | null {
  const phrase = phraseOf(sentence, group.last + 1);
  if (!phrase) return null;
  const as = endOfPhrase(sentence, group.last + 1) + 1;
  if (wordAt(sentence, as) !== 'as') return null;
  return {
    frame: 'as',
    first: phrase.first,
    last: endOfContent(sentence, as, { cue: group, verbless: true }),
    cueLast: group.last,
  };
}

function prepositionContent(sentence: ChunkedSentence, group: VerbGroup, verb: Complements): Content | null {
  let at = group.last + 1;
  const time = phraseOf(sentence, at);
  if (sentence.tokens[at]?.pos === 'ADV' && time === null) at += 1;
  else if (time && isTime(sentence, time.first, time.last)) at = time.last + 1;
  if (!verb.prepositions.has(wordAt(sentence, at))) return null;
  const next =
    sentence.tokens[at + 1]?.pos === 'ADV' && phraseOf(sentence, at + 1) === null ? at + 2 : at + 1;
  if (
    !phraseOf(sentence, next) &&
    groupOf(sentence, next)?.form !== 'gerund' &&
    !/^(?:what|how|whether|why|["“‘'])$/u.test(wordAt(sentence, at + 1))
  )
    return null;
  const infinitive = groupOf(sentence, endOfPhrase(sentence, at + 1) + 1)?.form === 'infinitive';
  const last = infinitive
    ? endOfContent(sentence, at + 1, { cue: group, infinitive: true })
    : endOfNounContent(sentence, at + 1);
  return { frame: 'preposition', first: at + 1, last, cueLast: at };
}

/** "accused Y of Z", "blamed Y for Z". */
function nounPrepositionContent(
  sentence: ChunkedSentence,
  group: VerbGroup,
  verb: Complements,
): Content | null {
  const phrase = phraseOf(sentence, group.last + 1);
  if (!phrase || verb.afterNoun.size === 0) return null;
  const at = endOfNoun(sentence, phrase.last, verb.afterNoun);
  if (at < 0) return null;
  const first = group.lemma === 'accuse' ? at + 1 : phrase.first;
  return { frame: 'preposition', first, last: endOfNounContent(sentence, at + 1), cueLast: group.last };
}

function endOfNoun(sentence: ChunkedSentence, from: number, prepositions: ReadonlySet<string>): number {
  for (let i = from + 1; i < from + 14; i += 1) {
    if (prepositions.has(wordAt(sentence, i))) return i;
    if (groupOf(sentence, i) || (sentence.tokens[i]?.pos === 'PUNCT' && wordAt(sentence, i) !== ','))
      return -1;
  }
  return -1;
}

function gerundContent(sentence: ChunkedSentence, group: VerbGroup): Content | null {
  const next = groupOf(sentence, group.last + 1);
  if (next?.form !== 'gerund') return null;
  return {
    frame: 'gerund',
    first: next.first,
    last: endOfNounContent(sentence, next.first),
    cueLast: group.last,
  };
}

/** "expressed concern about …", "raised questions about …": the noun belongs to the cue. */
const CARRIED = /^(?:express|voice|raise|share|have|air|repeat)$/u;

function nounContent(sentence: ChunkedSentence, group: VerbGroup): Content | null {
  let at = group.last + 1;
  if (sentence.tokens[at]?.pos === 'ADV' && phraseOf(sentence, at) === null) at += 1;
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
  return { frame: 'np', first: at, last: endOfNounContent(sentence, at), cueLast: group.last };
}

/** "called the plan “outrageous”": noun and predicate together, up to the end of the clause. */
function predicateContent(sentence: ChunkedSentence, group: VerbGroup): Content | null {
  const content = nounContent(sentence, group);
  return (
    content && {
      ...content,
      frame: 'np-np',
      last: endOfContent(sentence, content.first, { cue: group, verbless: true }),
    }
  );
}

function colonContent(sentence: ChunkedSentence, group: VerbGroup): Content | null {
  for (let i = group.last + 1; i < group.last + 14 && i < lastToken(sentence); i += 1) {
    if (wordAt(sentence, i) === ':')
      return { frame: 'colon', first: i + 1, last: lastToken(sentence), cueLast: group.last };
    if (groupOf(sentence, i)?.form === 'finite') return null;
  }
  return null;
}

/** What a verb says, from the surest complement to the loosest; the first that stands is taken. */
function findContent(sentence: ChunkedSentence, group: VerbGroup, verb: Complements): Content | null {
  const { takes } = verb;
  const hearer = takes.has('told');
  const has = (mark: string, find: () => Content | null): Content | null => (takes.has(mark) ? find() : null);
  return (
    has('that', () => thatContent(sentence, group, hearer)) ??
    has('quote', () => colonContent(sentence, group)) ??
    has('wh', () => whContent(sentence, group, hearer)) ??
    has('inf', () => infinitiveContent(sentence, group)) ??
    has('npInf', () => nounInfinitiveContent(sentence, group)) ??
    prepositionContent(sentence, group, verb) ??
    nounPrepositionContent(sentence, group, verb) ??
    has('as', () => asContent(sentence, group)) ??
    has('bare', () => bareContent(sentence, group, hearer)) ??
    has('ing', () => gerundContent(sentence, group)) ??
    has('np3', () => predicateContent(sentence, group)) ??
    has('np', () => nounContent(sentence, group))
  );
}

/** A verb of speech or thought: the one whose subject a later -ing form shares. */
function attributes(group: VerbGroup): boolean {
  const takes = findComplements(group.lemma)?.takes;
  return takes !== undefined && (takes.has('that') || takes.has('quote') || group.passive);
}

/** The source of a cue: its subject; a gerund or participle without one takes the noun before it or the clause's subject. */
function findSource(sentence: ChunkedSentence, group: VerbGroup): SourceTokens | null {
  if (group.form === 'finite') return findSubject(sentence, group);
  const before = wordAt(sentence, group.first - 1);
  if (group.form === 'gerund' && phraseOf(sentence, group.first - 1)) return findSubject(sentence, group);
  if (group.form === 'infinitive' && before === '') return null;
  const index = sentence.groups.indexOf(group);
  for (let i = index - 1; i >= 0; i -= 1) {
    const earlier = sentence.groups[i];
    if (earlier?.form !== 'finite' || !attributes(earlier)) continue;
    return (earlier.passive ? findAgent(sentence, earlier) : null) ?? findSubject(sentence, earlier);
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

/** Attributions whose content stands right of the cue, from left to right, nested ones included. */
export function findComplementsRight(sentence: ChunkedSentence): TokenAttribution[] {
  const found: TokenAttribution[] = [];
  for (const group of sentence.groups) {
    if (sentence.inQuote[group.head] || group.passive) continue;
    const verb = findComplements(group.lemma);
    if (!verb) continue;
    const content = findContent(sentence, group, verb);
    if (!content || content.last < content.first) continue;
    const source = findSource(sentence, group);
    if (!source) continue;
    found.push({
      frame: content.frame,
      lemma: group.lemma,
      source,
      cue: [group.first, Math.max(group.last, content.cueLast)],
      content: [[content.first, content.last]],
      group,
    });
  }
  return found;
}
