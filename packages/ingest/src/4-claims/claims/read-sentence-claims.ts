import type { Claim } from '@attribune/schema/claim';
import type { Explanation, SentenceRole } from '@attribune/schema/reading';
import { contains, type Span } from '@attribune/schema/span';
import type { FoundAttribution } from '../attribution/found-attribution.ts';
import type { ChunkedSentence } from '../chunks/chunked-sentence.ts';
import { firstTokenBehind, lastTokenBefore } from '../chunks/find-tokens-in.ts';
import { explainSentence } from '../explain/explain-sentence.ts';
import type { Fired } from '../explain/fired.ts';
import type { SentenceReading } from '../read-sentences.ts';
import type { Speaker } from '../speakers/speaker.ts';
import { decideRole } from '../substance/decide-role.ts';
import { orderAt } from '../substance/find-advice.ts';
import { isWish } from '../substance/is-wish.ts';
import type { RoleDecision } from '../substance/role-decision.ts';
import type { ClaimDraft } from './claim-draft.ts';
import type { SentenceDrafts } from './list-drafts.ts';
import { isFigure } from './pick-quantity.ts';
import { toClaim } from './to-claim.ts';

/** What the claims of one text share: who speaks behind each attribution, and how often each span came up so far. */
export type ClaimScene = {
  readonly version: string;
  readonly speakers: ReadonlyMap<FoundAttribution, readonly Speaker[]>;
  readonly seen: Map<number, number>;
  /** The first words of sentences that the text also writes in small letters. */
  readonly common: ReadonlySet<string>;
  /** Whether to tell everything that a mender of rules asks for. */
  readonly detailed: boolean;
};

/** Longest stretch in UTF-16 units that is read as one question. */
const LONGEST_QUESTION = 600;

/** What a sentence is by what its parts are: a claim wins over all else. */
const ROLE_ORDER: readonly SentenceRole[] = [
  'sourced',
  'unsourced',
  'question',
  'advice',
  'speculation',
  'filler',
];

/** One sentence that ends in a question mark, closing marks left out. */
function asks(text: string, [start, end]: Span): boolean {
  const words = text.slice(start, Math.min(end, start + LONGEST_QUESTION));
  return words.includes('?') && /^[^.!?]*\?[^\p{L}\p{N}]{0,4}$/u.test(words);
}

/** "“Stay at home,” the mayor said": a quotation of one sentence that only orders. */
function findQuotedOrder(sentence: ChunkedSentence, first: number, span: Span): string | null {
  const last = lastTokenBefore(sentence.tokens, span[1]);
  const opener = /^["“‘']$/u.test(sentence.tokens[first]?.text ?? '') ? first + 1 : first;
  return span[1] <= sentence.span[1] ? orderAt(sentence, opener, last) : null;
}

/** What one draft is: sourced where somebody vouches, else what its own words make it. */
function decide(draft: ClaimDraft, sentence: SentenceReading, common: ReadonlySet<string>): RoleDecision {
  const { chunked } = sentence;
  if (draft.attribution && asks(chunked.text, draft.span))
    return { role: 'question', rule: 'question/quoted', reason: 'a quotation that only asks', score: 0 };
  const first = firstTokenBehind(chunked.tokens, draft.span[0]);
  if (draft.attribution?.frame === 'quote' && isWish(chunked, first))
    return { role: 'filler', rule: 'wish', reason: 'a quotation that only wishes', score: 0 };
  const order = draft.attribution?.frame === 'quote' ? findQuotedOrder(chunked, first, draft.span) : null;
  if (order) return { role: 'advice', rule: 'advice/quoted-order', reason: order, score: 0 };
  if (draft.attribution) return { role: 'sourced', rule: 'speaker', reason: 'a speaker vouches', score: 5 };
  const last = lastTokenBefore(chunked.tokens, draft.span[1]);
  // "last year's notice" only says which notice it is.
  const times = sentence.times.filter(
    ({ span }) => contains(draft.span, span) && !/^['’]s?\b/u.test(chunked.text.slice(span[1], span[1] + 3)),
  ).length;
  return decideRole({
    sentence: chunked,
    range: { first, last },
    figures: sentence.quantities.filter(isFigure),
    times,
    common,
  });
}

function explainAttribution(found: FoundAttribution, speakers: readonly Speaker[]): Fired {
  const names = speakers.map(({ name, rule }) => `${name} (${rule})`).join(' ← ');
  const cue: Span | null = found.cue[0] ?? null;
  return {
    rule: `attribution/${found.frame}`,
    span: cue,
    note: `"${found.lemma}" by ${names || 'nobody named'}`,
  };
}

/** More than any offset: texts end at 5 million units. */
const BEHIND_ALL = 2 ** 26;

function nextIndex(seen: Map<number, number>, [start, end]: Span): number {
  const key = start * BEHIND_ALL + end;
  const index = seen.get(key) ?? 0;
  seen.set(key, index + 1);
  return index;
}

/** From the one who knows outward: the draft's own speakers, then those through whom it came. */
function chainOf(scene: ClaimScene, { attribution, through }: ClaimDraft): readonly Speaker[] {
  const inner = (attribution && scene.speakers.get(attribution)) ?? [];
  const outer = (through && scene.speakers.get(through)) ?? [];
  if (inner.length + outer.length <= 1) return inner;
  const hops = inner.length > 0 ? [...inner, ...outer] : [];
  return hops.filter(({ key }, i) => hops.findIndex((hop) => hop.key === key) === i);
}

/** The claims of one sentence and why: the attributions in it, then what each draft was taken for. */
export function readSentenceClaims(
  scene: ClaimScene,
  sentence: SentenceReading,
  own: SentenceDrafts,
): { readonly claims: readonly Claim[]; readonly explanation: Explanation } {
  const { drafts, attributions, spoken } = own;
  const rules = attributions.map((found) => explainAttribution(found, scene.speakers.get(found) ?? []));
  const claims: Claim[] = [];
  // Speech that goes on from an earlier sentence has no draft of its own here.
  const roles: SentenceRole[] = spoken && drafts.length === 0 ? ['sourced'] : [];
  for (const draft of drafts) {
    const decision = decide(draft, sentence, scene.common);
    roles.push(decision.role);
    rules.push({
      rule: `claim/${decision.role}`,
      span: draft.span,
      note: `${draft.rule}; ${decision.rule}: ${decision.reason}`,
    });
    if (decision.role !== 'sourced' && decision.role !== 'unsourced') continue;
    const chain = chainOf(scene, draft);
    const index = nextIndex(scene.seen, draft.span);
    claims.push(
      toClaim({ draft, sentence, speaker: chain[0] ?? null, chain, index, version: scene.version }),
    );
  }
  if (scene.detailed) rules.push(...explainSentence(sentence, own));
  const role = ROLE_ORDER.find((one) => roles.includes(one)) ?? 'filler';
  return { claims, explanation: { sentence: sentence.chunked.span, role, rules } };
}
