import type { ClaimProfile } from '../claim-profile.ts';
import { DISPUTE_CUES } from '../data/dispute-cues.ts';
import { sentenceAround } from '../sentence-around.ts';

/** How far a cue may stand behind the number that it disputes, in UTF-16 units. */
const REACH_AFTER = 40;

/**
 * The words by which a claim, or the sentence around it, disputes the figure that it names, or null: such a figure is nobody's
 * value. Only the part of the sentence between commas and other numbers counts.
 */
export function findDispute({ claim, document }: Pick<ClaimProfile, 'claim' | 'document'>): string | null {
  const known = found.get(claim);
  if (known !== undefined) return known;
  const dispute = readDispute(claim, document);
  found.set(claim, dispute);
  return dispute;
}

/** Every claim is compared with many others, and asked each time. */
const found = new WeakMap<ClaimProfile['claim'], string | null>();

function readDispute(claim: ClaimProfile['claim'], document: ClaimProfile['document']): string | null {
  const [start, end] = sentenceAround(document, claim);
  const [from, to] = claim.quantity?.span ?? [claim.start, claim.end];
  const before = lastPart(document.text.slice(start, from));
  const after = firstPart(document.text.slice(to, Math.min(end, to + REACH_AFTER)));
  if (isDoneToCounted(before, after, claim.quantity)) return null;
  const words = ` ${`${before} ${after}`.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return DISPUTE_CUES.find((cue) => words.includes(` ${cue} `)) ?? null;
}

/** "Rejected more than 30,000 ballots", "40 claims were dismissed": what is counted is rejected, and not the figure. */
const ACTS = '(?:denied|dismissed|rejected|disputed)';
const DONE_TO = new RegExp(
  String.raw`(?<!\p{L})${ACTS}(?: (?:more than|fewer than|at least|up to|about|some|nearly|over))?\s$`,
  'u',
);
const DONE = new RegExp(String.raw`^ \p{L}{2,20} (?:were|was|are|been) ${ACTS}(?!\p{L})`, 'u');

const COUNT_OF = new RegExp(`(?:number|count|total) of ${ACTS} `, 'u');

function isDoneToCounted(
  before: string,
  after: string,
  quantity: ClaimProfile['claim']['quantity'],
): boolean {
  if (quantity?.kind !== 'count') return false;
  if (COUNT_OF.test(before.toLowerCase())) return true;
  return quantity.unit !== null && (DONE_TO.test(before.toLowerCase()) || DONE.test(` ${after.trimStart()}`));
}

/** What stands after the last comma or other number: a cue before those speaks of something else. */
function lastPart(text: string): string {
  return text.split(/[,;:—–]\s|\p{N}/u).at(-1) ?? '';
}

function firstPart(text: string): string {
  return text.split(/[,;:—–]\s|\p{N}/u)[0] ?? '';
}
