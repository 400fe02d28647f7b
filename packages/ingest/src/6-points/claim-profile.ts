import type { Claim } from '@attribune/schema/claim';
import type { StoryDocument } from '@attribune/schema/story-document';
import { readFeatures } from '../matching/read-features.ts';
import { readWords, type Word } from '../matching/read-words.ts';
import type { Features } from '../matching/similarity.ts';
import { type FigureFrame, readFigureFrame } from './figures/figure-frame.ts';
import { sentenceAround } from './sentence-around.ts';

/** A claim with all that matching reads of it. */
export type ClaimProfile = {
  readonly claim: Claim;
  readonly document: StoryDocument;
  /** Position among the story's claims: by document, then by place in the text. */
  readonly order: number;
  readonly words: readonly Word[];
  /** What the claim itself says. */
  readonly features: Features;
  /** The claim's features with those of its sentence at a lower weight: pronouns point there. */
  readonly inContext: Features;
  readonly frame: FigureFrame | null;
};

/** What stands in the sentence but not in the claim counts this much. */
const CONTEXT_SHARE = 0.35;

export function profileOf(claim: Claim, document: StoryDocument, order: number): ClaimProfile {
  const words = readWords(claim.quote);
  const sentence = sentenceAround(document, claim);
  const context = readWords(document.text.slice(sentence[0], sentence[1]));
  const features = readFeatures(words, { numbers: false });
  return {
    claim,
    document,
    order,
    words,
    features,
    inContext: withContext(features, readFeatures(context, { numbers: false })),
    frame: readFigureFrame(claim, words, { words: context, start: sentence[0] }),
  };
}

function withContext(features: Features, context: Features): Features {
  const merged = new Map(features);
  for (const [key, weight] of context) {
    if (!merged.has(key)) merged.set(key, weight * CONTEXT_SHARE);
  }
  return merged;
}
