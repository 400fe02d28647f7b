import type { Claim } from '@attribune/schema/claim';
import type { StoryDocument } from '@attribune/schema/story-document';
import { nameKey } from '../../matching/name-key.ts';
import { isNameLike } from '../../matching/read-features.ts';
import type { Word } from '../../matching/read-words.ts';
import { findDispute } from '../figures/disputes-figure.ts';
import { type Denial, listDenials } from './denials.ts';
import { findFirstActor } from './find-first-actor.ts';
import { findNegation } from './find-negation.ts';
import { type Excluded, listExcluded, stateWords } from './opposites-of.ts';
import { segmentsOf } from './segments-of.ts';

/** A part of a claim between commas, with the word by which it denies, or null. */
export type Segment = { readonly words: readonly Word[]; readonly negation: string | null };

/**
 * What a claim affirms, denies and excludes. A story compares each claim with each other: all that one claim says by itself is read here,
 * once, and the rules of contradiction only look it up.
 */
export type Stance = {
  readonly segments: readonly Segment[];
  /** The word by which the claim as a whole denies, or null where it affirms. */
  readonly negation: string | null;
  /** Whether any of its segments denies. */
  readonly deniesPart: boolean;
  /** The words by which it disputes the figure that it names, or null. */
  readonly dispute: string | null;
  /** Its words of a state by their form, each where it first stands. */
  readonly states: ReadonlyMap<string, Word>;
  /** Its words of a state that others exclude, with those. */
  readonly excluded: readonly Excluded[];
  /** What it says that there is none of. */
  readonly denials: readonly Denial[];
  /** The keys of the names where its subject stands. */
  readonly subjects: readonly string[];
  /** The side that it says was first, or null. */
  readonly firstActor: string | null;
};

/** Reads the stance of one claim. `words` are those of its quote. */
export function readStance(claim: Claim, words: readonly Word[], document: StoryDocument): Stance {
  const segments = segmentsOf({ claim, words }).map((part) => ({
    words: part,
    negation: findNegation({ words: part }),
  }));
  return {
    segments,
    negation: findNegation({ words }),
    deniesPart: segments.some(({ negation }) => negation !== null),
    dispute: claim.quantity ? findDispute({ claim, document }) : null,
    states: stateWords(words),
    excluded: listExcluded(words),
    denials: listDenials(segments),
    subjects: subjectNames(words),
    firstActor: findFirstActor(words),
  };
}

/** Words at a claim's beginning that its subject stands in. */
const SUBJECT_WORDS = 4;

function subjectNames(words: readonly Word[]): string[] {
  return words
    .slice(0, SUBJECT_WORDS)
    .filter(isNameLike)
    .map(({ lower }) => nameKey(lower));
}
