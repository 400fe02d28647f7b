import { contains, overlapOf } from '@attribune/schema/span';
import type { Token } from '../../language/token.ts';
import { CLAUSAL_FRAMES, type FoundAttribution } from '../attribution/found-attribution.ts';
import { canVouch } from '../claims/can-vouch.ts';
import type { ClaimDraft } from '../claims/claim-draft.ts';
import { ORGANISATION_NOUNS, PERSON_NOUNS } from '../speakers/data/speaker-nouns.ts';

/** How much of a draft the inner content must fill: then the draft says nothing but that somebody else said it. */
const MOST = 0.5;
/** Marks and a "that" around a clause say nothing: so much may be left over at either end, in UTF-16 units. */
const LEFT_OVER = 6;

/** Whether the draft is a clause from its subject to the end of what that subject said: "Minister Calloway had said the treaty was dead". */
function isWholly(draft: ClaimDraft, first: number, last: number): boolean {
  return first - draft.span[0] <= LEFT_OVER && Math.abs(draft.span[1] - last) <= LEFT_OVER;
}

/** "he had been told by the tower that …": a passive that names who told it. */
const isTold = (found: FoundAttribution): boolean =>
  found.frame === 'passive' && found.source.length > 0 && found.content.length === 1;

/** "how experts say it works": the clause is about the manner or the cause and not about what they say. */
const OPENING = /(?:^|\s)(?:how|why|what|when|where|if|because)$/iu;
/** The longest of those words, in UTF-16 units. */
const LONGEST = 9;

/** What somebody lives to see, or would say, was said by nobody. */
const SEEING = /^(?:see|hear|watch|notice|find out|learn|realise|realize)$/u;
const MODAL = /^(?:would|will|could|can|should|must)\b/iu;

/** "the poorest would see their taxes rise", "he would say that": no words that were passed on. */
function isSpeech({ sentence }: ClaimDraft, { lemma, cue, source }: FoundAttribution): boolean {
  const [start, end] = cue[0] ?? [0, 0];
  const from = source[0]?.[0] ?? 0;
  if (OPENING.test(sentence.text.slice(Math.max(0, from - LONGEST), from).trimEnd())) return false;
  return !SEEING.test(lemma) && !MODAL.test(sentence.text.slice(start, end));
}

/** "The mayor told them that she believes": the pronoun is the outer speaker, where that is somebody it can stand for. */
function isSameSpeaker({ sentence }: ClaimDraft, inner: FoundAttribution, outer: FoundAttribution): boolean {
  const [start, end] = inner.source[0] ?? [0, 0];
  const word = sentence.text.slice(start, end).toLowerCase();
  if (/^(?:it|they|we|i)$/u.test(word)) return true;
  const head = outer.sourceHead;
  const token = head && sentence.tokens.findLast((one) => one.end <= head[1] && one.start >= head[0]);
  return /^(?:he|she)$/u.test(word) && token !== null && token !== undefined && isPerson(token);
}

const isPerson = ({ pos, lemma, lower }: Token): boolean =>
  PERSON_NOUNS.has(lemma) || (/^(?:PROPN|PRON)$/u.test(pos) && !ORGANISATION_NOUNS.has(lower));

/** Whether `inner` is what the whole draft tells: its source, cue and content stand inside, and its content fills most of it. */
function isRelayIn(draft: ClaimDraft, inner: FoundAttribution): boolean {
  const source = inner.source[0];
  const cue = inner.cue[0];
  const content = inner.content[0];
  if (
    !source ||
    !cue ||
    !content ||
    inner.content.length > 1 ||
    !inner.finite ||
    inner.supposed ||
    inner.negated
  )
    return false;
  if (!contains(draft.span, source) || !contains(draft.span, cue)) return false;
  if (overlapOf(content, draft.span) === 0 || !isSpeech(draft, inner)) return false;
  if (overlapOf(content, draft.span) >= (draft.span[1] - draft.span[0]) * MOST) return true;
  return isWholly(draft, isTold(inner) ? draft.span[0] : Math.min(source[0], cue[0]), content[1]);
}

/**
 * "The agency said that survivors told it the door was open": the claim belongs to the survivors, who vouch for it, and comes
 * through the agency. Gives the draft of the inner content with its speaker and the one outside of it, or the draft as it is.
 */
export function findRelayed(draft: ClaimDraft, nested: readonly FoundAttribution[]): ClaimDraft {
  if (!draft.attribution || draft.attribution.frame === 'quote' || draft.attribution.frame === 'transcript')
    return draft;
  const inner = nested.find(
    (found) =>
      (CLAUSAL_FRAMES.has(found.frame) || isTold(found)) &&
      found.frame !== 'noun' &&
      isRelayIn(draft, found) &&
      canVouch(draft.sentence, found),
  );
  const content = inner?.content[0];
  if (!inner || !content) return draft;
  const outer = draft.attribution;
  const words = draft.sentence.text.slice(content[0], content[1]);
  const that = /^that\s+/u.exec(words)?.[0].length ?? 0;
  const span = [content[0] + that, Math.min(content[1], draft.span[1])] as const;
  return {
    ...draft,
    span,
    attribution: isSameSpeaker(draft, inner, outer)
      ? { ...inner, source: outer.source, sourceHead: outer.sourceHead }
      : inner,
    through: outer,
    rule: `${draft.rule}; relayed from "${inner.lemma}"`,
  };
}
