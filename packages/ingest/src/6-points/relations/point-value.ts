import type { ClaimProfile } from '../claim-profile.ts';
import { originName } from '../origins/origin-name.ts';
import { sentenceAround } from '../sentence-around.ts';
import type { Value } from './compare-values.ts';
import { findRevisionCue } from './find-revision-cue.ts';

/** One value of a figure as the relation sees it. */
export type PointValue = Value & {
  /** The document that counts for it: near-copies count for their original. */
  readonly source: string;
  /** ISO day of publication, or null. */
  readonly day: string | null;
  readonly speaker: string | null;
  /** The speaker as reasons name them. */
  readonly name: string;
  /** The value in the claim's own words. */
  readonly label: string;
  /** The words by which the claim says that it revises an earlier value, or null. */
  readonly cue: string | null;
  /** The other numbers of a sentence with such words: what it replaces, where it says so. */
  readonly replaces: readonly number[];
  /** Whether it was proposed, planned or expected. */
  readonly isAhead: boolean;
};

const DAY_LENGTH = 10;

const FRACTION =
  /(?:\bhal(?:f|ves)|\bthirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|\b(?:in|of) (?:two|three|four|five|six|eight|ten))$/iu;

/** Reads the values of a point's claims; claims without a value are left out. */
export function listValues(
  profiles: readonly ClaimProfile[],
  originalOf: ReadonlyMap<string, string>,
): PointValue[] {
  return profiles.flatMap((profile) => {
    const { claim, document, frame } = profile;
    if (!frame || !claim.quantity) return [];
    const cue = claimCue(profile);
    const label = document.text.slice(...claim.quantity.span);
    return {
      low: frame.low,
      high: frame.high,
      bound: claim.quantity.bound,
      source: originalOf.get(document.id) ?? document.id,
      day: document.publishedAt?.slice(0, DAY_LENGTH) ?? null,
      speaker: claim.speakerId,
      name: originName(profile),
      label,
      isFraction: claim.quantity.kind === 'percentage' && !/\p{N}/u.test(label) && FRACTION.test(label),
      cue,
      isAhead: frame.scope.isAhead === true,
      replaces: cue === null ? [] : [...frame.otherNumbers].map((number) => number * frame.unit.size),
    };
  });
}

/** The words by which a claim's sentence says that its figure replaces an earlier one, or null. */
export function claimCue({ claim, document }: Pick<ClaimProfile, 'claim' | 'document'>): string | null {
  const known = found.get(claim);
  if (known !== undefined) return known;
  const cue = readCue(claim, document);
  found.set(claim, cue);
  return cue;
}

/** Every claim is compared with many others, and asked each time. */
const found = new WeakMap<ClaimProfile['claim'], string | null>();

function readCue(claim: ClaimProfile['claim'], document: ClaimProfile['document']): string | null {
  if (!claim.quantity) return null;
  const [start, end] = sentenceAround(document, claim);
  const [from, to] = claim.quantity.span;
  return findRevisionCue(document.text.slice(start, end), [from - start, to - start]);
}
