import type { Quantity } from '@attribune/schema/quantity';
import { contains, overlapOf, type Span } from '@attribune/schema/span';
import { findDateline } from '../../2-parse/blocks/find-dateline.ts';
import { EVIDENT_ADJECTIVES } from '../attribution/data/attitude-adjectives.ts';
import { REFUSING } from '../attribution/data/refusing-verbs.ts';
import { CLAUSAL_FRAMES, type FoundAttribution } from '../attribution/found-attribution.ts';
import type { ChunkedSentence } from '../chunks/chunked-sentence.ts';
import { groupOf, spanOfTokens, wordAt } from '../chunks/chunked-sentence.ts';
import { findTokensIn } from '../chunks/find-tokens-in.ts';
import { mainVerb, opensClause } from './boundaries/scene.ts';
import { canVouch } from './can-vouch.ts';
import type { ClaimDraft, TokenRange } from './claim-draft.ts';
import { findPartOfWhole } from './find-part-of-whole.ts';
import { findShareOfWhole, findWholeFigure } from './find-whole-figure.ts';
import { listFurtherFigures } from './list-further-figures.ts';
import { splitAssertions } from './split-assertions.ts';
import { trimParticiple } from './trim-participle.ts';

/** Verbs whose bare object is what they vouch for: "confirmed skirmishes where …", "affirmed the presence of …". */
const VOUCHING =
  /^(?:confirm|affirm|acknowledge|admit|report|reveal|disclose|announce|estimate|warn|characterize|characterise|describe|call|blame|concede|claim|predict|expect|forecast|fear)$/u;
/** Verbs that vouch for a figure that they take as their object: "speaks of 19", "cites 40 cases"; without a figure they name a thing. */
const TALLYING =
  /^(?:count|put|speak|talk|tell|cite|give|list|record|register|tally|log|document|quote|note|mention|number|reckon|calculate|measure|defend|repeat|tell of|speak of)$/u;
/** Verbs of will and forecast with an infinitive: who means to do it or expects it stands behind it. */
const AIMING = /^(?:intend|plan|aim|expect|predict|forecast|anticipate|threaten|vow|pledge|promise)$/u;

const tokensIn = (sentence: ChunkedSentence, span: Span): TokenRange | null =>
  findTokensIn(sentence.tokens, span);

function toDrafts(
  sentence: ChunkedSentence,
  range: TokenRange,
  figures: readonly Quantity[],
  attribution: FoundAttribution | null,
  rule: string,
): ClaimDraft[] {
  const parts = splitAssertions(sentence, range, figures);
  const own = attribution ? parts : parts.map((part) => trimParticiple(sentence, part, figures));
  const wholes = own.flatMap((part) => findWholeFigure(sentence, part, figures) ?? []);
  const toDraft = (part: TokenRange): ClaimDraft => {
    const span = spanOfTokens(sentence, part.first, part.last);
    const figure = findShareOfWhole(sentence, part, figures);
    return { span, sentence, attribution, rule, ...(figure && { figure }) };
  };
  return [
    ...own.flatMap((part) => {
      const split = findPartOfWhole(sentence, part, figures);
      return split ? [{ ...toDraft(part), figure: split.part }, toDraft(split.whole)] : [];
    }),
    ...own
      .filter((part) => !findPartOfWhole(sentence, part, figures))
      .flatMap((part) => [
        toDraft(part),
        ...listFurtherFigures(sentence, part, figures).map((figure) => ({ ...toDraft(part), figure })),
      ]),
    ...wholes.map(toDraft),
  ];
}

/** Whether a content may stand as a claim by itself. */
function isAssertion(
  sentence: ChunkedSentence,
  found: FoundAttribution,
  figures: readonly Quantity[],
): boolean {
  if (found.supposed || !found.finite) return false;
  if (isToldByAgent(sentence, found) || isImpersonal(sentence, found)) return true;
  if (CLAUSAL_FRAMES.has(found.frame)) return true;
  if (found.frame === 'passive' || found.requested) return false;
  // "called on the government to close it" asks, "called it a failure" judges.
  if (found.lemma === 'call' && found.frame === 'preposition') return false;
  if (!/^(?:np|as|np-np|preposition|gerund)$/u.test(found.frame)) return false;
  if (VOUCHING.test(found.lemma)) return true;
  const isTold = figures.some((figure) => found.content.some((span) => contains(span, figure.span)));
  return isTold && TALLYING.test(found.lemma);
}

/** Parts of a sentence that no attribution holds and that carry a verb of their own. */
function listRemainders(
  sentence: ChunkedSentence,
  taken: readonly Span[],
  figures: readonly Quantity[],
): TokenRange[] {
  const ranges: TokenRange[] = [];
  let first = -1;
  sentence.tokens.forEach((token, i) => {
    const isTaken = taken.some((span) => overlapOf(span, [token.start, token.end]) > 0);
    if (!isTaken && first < 0) first = i;
    if (isTaken && first >= 0) {
      ranges.push({ first, last: i - 1 });
      first = -1;
    }
  });
  if (first >= 0) ranges.push({ first, last: sentence.tokens.length - 1 });
  return ranges.filter(
    (range) =>
      range.last - range.first >= 3 &&
      (range.first === 0 || goesOn(sentence, range, figures)) &&
      mainVerb(sentence, range.first, range.last) &&
      !lacksSubject(sentence, range) &&
      !lacksObject(sentence, range),
  );
}

const JOINERS = /^(?:and|but|while|whereas|as|though|although|;|after|with)$/u;
const RELATIVES = /^(?:who|whose|whom|which|that)$/u;

/**
 * Whether what stands behind an attribution is a clause of its own. ", whose bakery lost its door" only describes the speaker, unless
 * it holds a figure; ", too, has been said before" is a part of what was cut.
 */
function goesOn(
  sentence: ChunkedSentence,
  { first, last }: TokenRange,
  figures: readonly Quantity[],
): boolean {
  if (JOINERS.test(wordAt(sentence, first))) return true;
  if (wordAt(sentence, first) !== ',') return false;
  const next = wordAt(sentence, first + 1);
  if (RELATIVES.test(next)) {
    const [start, end] = spanOfTokens(sentence, first, last);
    return figures.some(({ span }) => span[0] >= start && span[1] <= end);
  }
  return JOINERS.test(next) || opensClause(sentence, first + 1, last);
}

/** "Asked by the paper" before a speaker: a participle that opens the sentence has no subject of its own. */
const lacksSubject = (sentence: ChunkedSentence, { first }: TokenRange): boolean =>
  first === 0 && groupOf(sentence, 0)?.first === 0;

/** "Footage has depicted" before soldiers who speak: what is left of a clause whose object is somebody's speech. */
function lacksObject(sentence: ChunkedSentence, { last }: TokenRange): boolean {
  const next = sentence.tokens[last + 1];
  return groupOf(sentence, last) !== null && next !== undefined && next.pos !== 'PUNCT';
}

/** "The council bought the old mill and insists that …": what the subject of a cue does before it. */
function listSharedSubjects(
  sentence: ChunkedSentence,
  attributions: readonly FoundAttribution[],
  taken: readonly Span[],
): TokenRange[] {
  return attributions.flatMap(({ source: [source], cue: [cue] }) => {
    const subject = source && tokensIn(sentence, source);
    const verb = cue && tokensIn(sentence, cue);
    if (!subject || !verb || verb.first - subject.last < 4) return [];
    const between = { first: subject.last + 1, last: verb.first - 1 };
    const [start, end] = spanOfTokens(sentence, between.first, between.last);
    const isFree = taken.every((span) => overlapOf(span, [start, end]) === 0);
    const isTaken = taken.some(([from, to]) => source && from === source[0] && to === source[1]);
    const joint = sentence.tokens[between.last]?.pos === 'ADV' ? between.last - 1 : between.last;
    if (!isFree || !isTaken || !/^(?:and|but)$/u.test(wordAt(sentence, joint))) return [];
    return groupOf(sentence, between.first)?.form === 'finite'
      ? [{ first: subject.first, last: joint - 1 }]
      : [];
  });
}

/** First token behind a dateline that stage 2 left in its sentence: one of a list's item or of a title. */
function behindDateline(sentence: ChunkedSentence): number {
  const length = findDateline(sentence.text.slice(sentence.span[0], sentence.span[1]));
  const at = sentence.tokens.findIndex((token) => token.start >= sentence.span[0] + length);
  return length > 0 && at > 0 ? at : 0;
}

/** "confirmed skirmishes where soldiers were fired upon": a noun that is vouched for asserts with the clause that tells of it. */
function withPlace(sentence: ChunkedSentence, { frame }: FoundAttribution, last: number): number {
  if (frame !== 'np' || !/^(?:where|when|in)$/u.test(wordAt(sentence, last + 1))) return last;
  const clause = wordAt(sentence, last + 2) === 'which' ? last + 3 : last + 2;
  if (wordAt(sentence, last + 1) === 'in' && clause === last + 2) return last;
  const verb = mainVerb(sentence, clause, sentence.tokens.length - 1);
  if (!verb || !opensClause(sentence, clause, sentence.tokens.length - 1)) return last;
  let end = verb.last;
  while (end + 1 < sentence.tokens.length && sentence.tokens[end + 1]?.pos !== 'PUNCT') end += 1;
  return end;
}

/** Drafts of one sentence: what its attributions hold, then what the outlet says itself. */
export function draftSentence(
  sentence: ChunkedSentence,
  attributions: readonly FoundAttribution[],
  figures: readonly Quantity[],
  quoted: readonly Span[],
): ClaimDraft[] {
  const drafts: ClaimDraft[] = [];
  const taken: Span[] = [...quoted];
  const start = behindDateline(sentence);
  let refused = false;
  for (const found of attributions) {
    const source = isTrailing(sentence, found) ? [] : found.source;
    if (found.frame === 'quote') {
      taken.push(...source, ...found.cue);
      continue;
    }
    if (REFUSING.test(found.lemma) || isUnsaid(found)) {
      refused = true;
      drafts.push(...draftRefusal(sentence, found));
      taken.push(...found.source, ...found.cue, ...found.content);
      continue;
    }
    if (!canVouch(sentence, found)) continue;
    if (
      found.frame === 'gap'
        ? found.finite && !found.supposed
        : isStance(found) && !isInRelativeClause(sentence, found)
    ) {
      drafts.push(draftStance(sentence, found));
      taken.push(...found.source, ...found.cue, ...found.content);
      continue;
    }
    if (!isAssertion(sentence, found, figures)) continue;
    taken.push(...source, ...found.cue, ...found.content);
    const broken = findBroken(sentence, found);
    if (broken) {
      drafts.push(broken);
      continue;
    }
    for (const span of found.content) {
      const range = tokensIn(sentence, span);
      // The clause behind "that" begins with the next word, also where the tagger takes "that" for a determiner.
      const opener = range && found.frame === 'that' ? sentence.tokens[range.first] : undefined;
      const that = opener?.lower === 'that' && opener.pos === 'DET' ? 1 : 0;
      const from = range
        ? { first: Math.max(range.first + that, start), last: withPlace(sentence, found, range.last) }
        : null;
      if (from && from.last >= from.first)
        drafts.push(
          ...toDrafts(sentence, from, figures, found, `frame "${found.frame}" of "${found.lemma}"`),
        );
    }
  }
  if (drafts.length === 0 && !refused && quoted.length === 0 && taken.length === 0) {
    return toDrafts(
      sentence,
      { first: start, last: sentence.tokens.length - 1 },
      figures,
      null,
      'the outlet speaks',
    );
  }
  for (const range of [
    ...listRemainders(sentence, taken, figures),
    ...listSharedSubjects(sentence, attributions, taken),
  ])
    drafts.push(...toDrafts(sentence, range, figures, null, 'what the sentence says beside the attribution'));
  return drafts;
}

/** "The bank cut its rate, saying …": what the speaker did stands before the comma with its subject and is said by the outlet. */
function isTrailing(sentence: ChunkedSentence, { cue: [cue] }: FoundAttribution): boolean {
  const at = cue ? sentence.tokens.findIndex((token) => token.start >= cue[0]) : -1;
  return groupOf(sentence, at)?.form === 'gerund' && wordAt(sentence, at - 1) === ',';
}

/** "The old abattoir, the mayor said, was sold": a clause that its cue breaks between subject and verb is one claim over both parts. */
function findBroken(sentence: ChunkedSentence, found: FoundAttribution): ClaimDraft | null {
  const [before, behind] = found.content;
  if (!before || !behind || !/^(?:parenthetical|according)$/u.test(found.frame)) return null;
  const range = tokensIn(sentence, before);
  if (!range || behind[1] > sentence.span[1] || mainVerb(sentence, range.first, range.last)) return null;
  const opener = tokensIn(sentence, behind);
  if (!opener || groupOf(sentence, opener.first)?.form !== 'finite') return null;
  return {
    span: [before[0], behind[1]],
    sentence,
    attribution: found,
    rule: `frame "${found.frame}" of "${found.lemma}" inside the clause`,
  };
}

/** "have not said that …", "did not confirm that …": who holds back vouches for nothing, and the claim is that nothing was said. */
const isUnsaid = (found: FoundAttribution): boolean =>
  found.negated && found.finite && found.frame !== 'parenthetical' && CLAUSAL_FRAMES.has(found.frame);

/** "expressed concerns about …", "remain sceptical about …": a stance told with its holder is a claim as it stands. */
function isStance(found: FoundAttribution): boolean {
  if (!found.finite || found.supposed) return false;
  return /^be /u.test(found.lemma)
    ? found.frame === 'preposition'
    : (/^(?:express|voice)$/u.test(found.lemma) && /^(?:np|preposition)$/u.test(found.frame)) ||
        (found.lemma === 'state' && found.frame === 'preposition') ||
        (AIMING.test(found.lemma) && /^(?:np-)?infinitive$/u.test(found.frame) && !found.requested) ||
        isAccusation(found) ||
        isJudgedByAgent(found);
}

/** "The tunnel was labelled “a trap” by firefighters": who judges in the passive stands behind subject and judgement. */
const isJudgedByAgent = (found: FoundAttribution): boolean =>
  found.frame === 'passive' && found.source.length > 0 && found.content.length === 2;

/** "Unions accused the airline of hiding two accidents", also in the passive where the accuser is named. */
const isAccusation = (found: FoundAttribution): boolean =>
  found.lemma === 'accuse' && found.source.length > 0 && /^(?:preposition|passive)$/u.test(found.frame);

/** "were told by the army that the road was mined": a passive whose agent says a clause. */
function isToldByAgent(sentence: ChunkedSentence, found: FoundAttribution): boolean {
  const content = found.content[0];
  return (
    found.frame === 'passive' &&
    found.source.length > 0 &&
    found.content.length === 1 &&
    content !== undefined &&
    /^that\s/u.test(sentence.text.slice(content[0], content[0] + 5))
  );
}

/** "It is believed that the ship carried cars": what nobody named is said to hold. */
function isImpersonal(sentence: ChunkedSentence, found: FoundAttribution): boolean {
  const at = sentence.tokens.findIndex((token) => token.start >= (found.cue[0]?.[0] ?? 0));
  return (
    found.frame === 'passive' &&
    found.source.length === 0 &&
    found.content.length === 1 &&
    !found.negated &&
    // "it is clear that …" is the outlet's own judgement.
    !EVIDENT_ADJECTIVES.has(found.lemma) &&
    wordAt(sentence, at - 1) === 'it'
  );
}

/** "countries that have been supportive of": only describes the noun. */
function isInRelativeClause(sentence: ChunkedSentence, found: FoundAttribution): boolean {
  const at = sentence.tokens.findIndex((token) => token.start >= (found.cue[0]?.[0] ?? 0));
  return /^(?:who|which|that)$/u.test(wordAt(sentence, at - 1));
}

function draftStance(sentence: ChunkedSentence, found: FoundAttribution): ClaimDraft {
  const spans = [...found.source, ...found.cue, ...found.content];
  const start = Math.min(...spans.map(([from]) => from));
  const end = Math.max(...spans.map(([, to]) => to));
  return {
    span: [start, end],
    sentence,
    attribution: found,
    rule: `the stance "${found.lemma}" with its holder`,
  };
}

/** "denied having lost five guns": the denial with its verb, from the cue to the end of its content. */
function draftRefusal(sentence: ChunkedSentence, found: FoundAttribution): ClaimDraft[] {
  const source = found.source[0];
  const cue = found.cue[0];
  const content = found.content.at(-1);
  if (!cue || !content) return [];
  const start = source && source[1] <= cue[0] ? source[0] : Math.min(cue[0], found.content[0]?.[0] ?? cue[0]);
  return [
    {
      span: [start, Math.max(cue[1], content[1])],
      sentence,
      attribution: found,
      rule: `the refusal "${found.lemma}" is the claim`,
    },
  ];
}
