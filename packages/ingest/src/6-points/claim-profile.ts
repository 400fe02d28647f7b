import type { Claim } from '@attribune/schema/claim';
import { compareDocuments, type StoryDocument } from '@attribune/schema/story-document';
import { readFeatures } from '../matching/read-features.ts';
import { readWords, type Word } from '../matching/read-words.ts';
import type { Features } from '../matching/similarity.ts';
import { readStance, type Stance } from './contradictions/stance.ts';
import { type FigureFrame, readFigureFrame } from './figures/figure-frame.ts';
import { inheritQuestions } from './figures/inherit-question.ts';
import { sentenceAround } from './sentence-around.ts';
import { sentenceWords } from './sentence-words.ts';

/** A claim with all that matching reads of it. */
export type ClaimProfile = {
  readonly claim: Claim;
  readonly document: StoryDocument;
  /** Position among the story's claims: by document, then by place in the text. */
  readonly order: number;
  readonly words: readonly Word[];
  /** What the claim itself says. */
  readonly features: Features;
  /** What the claim says apart from its numbers, and what its whole sentence says: by these figures are compared. */
  readonly wording: Features;
  readonly context: Features;
  /** The claim's features with those of its sentence at a lower weight: pronouns point there. */
  readonly inContext: Features;
  readonly frame: FigureFrame | null;
  readonly stance: Stance;
};

/** What stands in the sentence but not in the claim counts this much. */
const CONTEXT_SHARE = 0.35;

/** Claims that a small story is thought to have besides its own, so that a word shared by two of three claims still tells. */
const SMOOTHING = 20;

/** Profiles of all claims of a story, in the order that decides which is earliest: by document, then by place. */
export function listProfiles(documents: readonly StoryDocument[]): ClaimProfile[] {
  const drafts = [...documents].sort(compareDocuments).flatMap(listDrafts);
  const rarity = rarityIn(drafts.map(({ features }) => features));
  return drafts.map(({ context, ...draft }, order) => {
    const features = weighted(draft.features, rarity);
    const around = weighted(context, rarity);
    const wording = new Map([...features].filter(([key]) => !key.startsWith('n:')));
    return { ...draft, order, features, wording, context: around, inContext: withContext(features, around) };
  });
}

function listDrafts(document: StoryDocument) {
  const drafts = [...document.claims]
    .sort((a, b) => a.start - b.start || a.end - b.end || a.index - b.index)
    .map((claim) => draftOf(claim, document));
  const frames = inheritQuestions(drafts, document);
  return drafts.map((draft, i) => ({ ...draft, frame: frames[i] ?? null }));
}

function draftOf(claim: Claim, document: StoryDocument) {
  const words = readWords(claim.quote);
  const around = sentenceWords(document, sentenceAround(document, claim));
  return {
    claim,
    document,
    words,
    features: readFeatures(words, { numbers: true }),
    context: readFeatures(around, { numbers: false }),
    frame: readFigureFrame(claim, document),
    stance: readStance(claim, words, document),
  };
}

/** How much a feature tells within this story, 0 to 1: what most of its claims share ("North Korean") tells little. */
function rarityIn(claims: readonly Features[]): (key: string) => number {
  const counts = new Map<string, number>();
  for (const features of claims) {
    for (const key of features.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const total = claims.length + SMOOTHING;
  return (key) => Math.log(total / (counts.get(key) ?? 1)) / Math.log(total);
}

function weighted(features: Features, rarity: (key: string) => number): Features {
  return new Map([...features].map(([key, weight]) => [key, weight * rarity(key)]));
}

function withContext(features: Features, context: Features): Features {
  const merged = new Map(features);
  for (const [key, weight] of context) {
    if (!merged.has(key)) merged.set(key, weight * CONTEXT_SHARE);
  }
  return merged;
}
