import type { Claim } from '@attribune/schema/claim';
import { claimId, speakerId } from '@attribune/schema/ids';
import type { DocumentReading, Explanation, SentenceRole } from '@attribune/schema/reading';
import { contains, overlapOf, type Span } from '@attribune/schema/span';
import type { Block, Sentence } from '@attribune/schema/text';
import { findAttributions } from './attribution/find-attributions.ts';
import type { FoundAttribution } from './attribution/found-attribution.ts';
import { buildChain } from './chain/build-chain.ts';
import type { ChunkedSentence } from './chunks/chunked-sentence.ts';
import type { ClaimDraft } from './claims/claim-draft.ts';
import { draftQuoted } from './claims/draft-quoted.ts';
import { draftSentence } from './claims/draft-sentence.ts';
import { findHedgeLevel } from './claims/find-hedge-level.ts';
import { findKind } from './claims/find-kind.ts';
import { findMainQuantity, isFigure } from './claims/pick-quantity.ts';
import { findPolarity } from './polarity/find-polarity.ts';
import { readSentences, type SentenceReading } from './read-sentences.ts';
import { assignSpeakers } from './speakers/assign-speakers.ts';
import type { Speaker } from './speakers/speaker.ts';
import { decideRole, type RoleDecision } from './substance/decide-role.ts';
import { measureSubstance } from './substance/measure-substance.ts';
import { judgeWorth } from './worth/judge-worth.ts';

/** A text after stages 2 and 3. `version` goes into the claims' ids; all offsets are UTF-16 units of `text`. */
export type ClaimInput = {
  readonly text: string;
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly version: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly language: string;
};

type Scene = {
  readonly input: ClaimInput;
  readonly speakers: ReadonlyMap<FoundAttribution, Speaker>;
  readonly index: Map<string, number>;
};

/** Block kinds that never hold a claim. */
const SILENT = new Set(['heading', 'byline', 'caption', 'furniture']);

/**
 * Everything stage 4 says of one text: attributions, quantities, hedges, claims with their readings, the substance and, for
 * each sentence, the rules that fired. Never throws for any text; a text in another language than English comes back
 * with sentences only and a problem that says so.
 */
export function readClaims(input: ClaimInput): DocumentReading {
  const base = emptyReading(input);
  if (!isEnglish(input.language)) return { ...base, problems: [notAnalysed(input)] };
  const { sentences, paragraphs } = readSentences(
    input.text,
    input.blocks,
    input.sentences,
    input.publishedAt,
  );
  const chunked = sentences.map((sentence) => sentence.chunked);
  const { outer } = findAttributions(
    input.text,
    paragraphs,
    chunked.filter((sentence) => isRead(sentence.kind)),
  );
  const speakers = assignSpeakers(outer, chunked);
  const scene: Scene = { input, speakers, index: new Map() };
  const claims: Claim[] = [];
  const explanations: Explanation[] = [];
  const quoted = outer.filter((found) => found.frame === 'quote' || found.frame === 'transcript');
  const bySentence = groupBySentence(outer);
  for (const sentence of sentences) {
    const result = readSentence(
      scene,
      sentence,
      bySentence.get(sentence.chunked.index) ?? [],
      quoted,
      chunked,
    );
    claims.push(...result.claims);
    explanations.push(result.explanation);
  }
  return {
    ...base,
    attributions: outer.map(({ source, cue, content, type }) => ({
      source: [...source],
      cue: [...cue],
      content: [...content],
      type,
    })),
    quantities: sentences.flatMap((sentence) => sentence.quantities),
    hedges: sentences.flatMap((sentence) => sentence.hedges),
    claims: claims.sort((a, b) => a.start - b.start || a.end - b.end || a.index - b.index),
    substance: measureSubstance(explanations.map(({ sentence, role }) => ({ span: sentence, role }))),
    explanations,
  };
}

const isRead = (kind: Block['kind']): boolean =>
  kind === 'paragraph' || kind === 'listItem' || kind === 'title' || kind === 'heading';
const isEnglish = (language: string): boolean =>
  language === 'en' || language.startsWith('en-') || language === 'und';

function emptyReading(input: ClaimInput): DocumentReading {
  return {
    language: input.language,
    sentences: input.sentences.map(({ span }) => span),
    boilerplate: input.blocks.filter((block) => SILENT.has(block.kind)).map(({ span }) => span),
    attributions: [],
    quantities: [],
    hedges: [],
    claims: [],
    substance: measureSubstance([]),
    explanations: [],
    problems: [],
  };
}

function notAnalysed(input: ClaimInput): DocumentReading['problems'][number] {
  return {
    kind: 'language',
    rule: 'english-only',
    message: `The text is in "${input.language}"; it is kept and not analysed.`,
  };
}

function groupBySentence(attributions: readonly FoundAttribution[]): Map<number, FoundAttribution[]> {
  const groups = new Map<number, FoundAttribution[]>();
  for (const found of attributions)
    groups.set(found.sentence, [...(groups.get(found.sentence) ?? []), found]);
  return groups;
}

type SentenceResult = { readonly claims: Claim[]; readonly explanation: Explanation };
type Fired = { rule: string; span: Span | null; note: string };

function readSentence(
  scene: Scene,
  sentence: SentenceReading,
  own: readonly FoundAttribution[],
  quoted: readonly FoundAttribution[],
  all: readonly ChunkedSentence[],
): SentenceResult {
  const { chunked } = sentence;
  const span = chunked.span;
  if (SILENT.has(chunked.kind))
    return {
      claims: [],
      explanation: {
        sentence: span,
        role: 'furniture',
        rules: [{ rule: 'block', span: null, note: chunked.kind }],
      },
    };
  const speech = quoted.filter((found) => found.content.some((part) => overlapOf(part, span) > 0));
  const quotedSpans = speech.flatMap((found) => found.content.filter((part) => overlapOf(part, span) > 0));
  const figures = sentence.quantities.filter(isFigure);
  const drafts: ClaimDraft[] = [
    ...speech.flatMap((found) =>
      draftQuoted(scene.input.text, found, all).filter((draft) => draft.sentence === chunked),
    ),
    ...draftSentence(chunked, own, figures, quotedSpans),
  ];
  const rules: Fired[] = own.map((found) => ({
    rule: `attribution/${found.frame}`,
    span: found.cue[0] ?? null,
    note: `"${found.lemma}" by ${scene.speakers.get(found)?.name ?? 'nobody named'}`,
  }));
  const claims: Claim[] = [];
  const roles: SentenceRole[] = [];
  for (const draft of drafts) {
    const decision = decide(draft, sentence);
    roles.push(decision.role);
    rules.push({ rule: `claim/${decision.role}`, span: draft.span, note: `${draft.rule}; ${decision.rule}` });
    if (decision.role === 'sourced' || decision.role === 'unsourced')
      claims.push(toClaim(scene, draft, sentence));
  }
  const role = speech.length > 0 ? 'sourced' : strongestRole(roles);
  return { claims, explanation: { sentence: span, role, rules } };
}

function decide(draft: ClaimDraft, sentence: SentenceReading): RoleDecision {
  const { chunked } = sentence;
  if (draft.attribution) return { role: 'sourced', rule: 'a speaker vouches', score: 5 };
  const first = chunked.tokens.findIndex((token) => token.end > draft.span[0]);
  const last = chunked.tokens.findLastIndex((token) => token.start < draft.span[1]);
  const times = sentence.times.filter((time) => contains(draft.span, time.span)).length;
  return decideRole({
    sentence: chunked,
    range: { first, last },
    figures: sentence.quantities.filter(isFigure),
    times,
  });
}

/** The role of a sentence by the roles of its parts: a claim wins over all else. */
function strongestRole(roles: readonly SentenceRole[]): SentenceRole {
  const order: readonly SentenceRole[] = [
    'sourced',
    'unsourced',
    'question',
    'advice',
    'speculation',
    'filler',
  ];
  return order.find((role) => roles.includes(role)) ?? 'filler';
}

function toClaim(scene: Scene, draft: ClaimDraft, sentence: SentenceReading): Claim {
  const [start, end] = draft.span;
  const key = `${start}-${end}`;
  const index = scene.index.get(key) ?? 0;
  scene.index.set(key, index + 1);
  const speaker = draft.attribution ? (scene.speakers.get(draft.attribution) ?? null) : null;
  const hedge = findHedgeLevel(sentence.chunked, draft.span, sentence.hedges, draft.attribution);
  const quantity = findMainQuantity(sentence.quantities, draft.span);
  const when = sentence.times.find((time) => contains(draft.span, time.span))?.when ?? null;
  return {
    id: claimId(scene.input.version, start, end, index),
    start,
    end,
    index,
    quote: scene.input.text.slice(start, end),
    kind: findKind(sentence.chunked, draft.span, quantity),
    attributedTo: speaker?.name ?? null,
    alsoBy: [],
    attributionType: speaker?.type ?? (draft.attribution || hedge === 'reported' ? 'unnamed' : 'none'),
    speakerId: speaker ? speakerId(speaker.key) : null,
    chain: buildChain(speaker ? [speaker] : []),
    polarity: findPolarity(sentence.chunked, draft.span),
    hedged: hedge !== 'asserted',
    hedge,
    quantity,
    when,
    worth: judgeWorth({
      quantity,
      named: speaker?.type === 'named',
      attributed: draft.attribution !== null,
      hedge,
      dated: when !== null,
      words: scene.input.text.slice(start, end).split(/\s+/u).length,
    }),
  };
}
