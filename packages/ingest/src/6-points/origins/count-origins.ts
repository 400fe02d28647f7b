import type { Origins } from '@attribune/schema/point';
import type { ClaimProfile } from '../claim-profile.ts';
import { voiceName } from './voice-name.ts';

/** The independent speakers behind a point, and a receipt in words for each fold of several claims into one of them. */
export type OriginCount = { readonly origins: Origins; readonly folds: string[] };

/**
 * Counts origins: a named speaker once however many documents repeat them, whoever speaks in the name of a body as that body; unnamed speakers of one story never as
 * independent of each other; claims in an outlet's own voice once for each publisher family, near-copies with their original.
 */
export function countOrigins(
  profiles: readonly ClaimProfile[],
  originalOf: ReadonlyMap<string, string>,
): OriginCount {
  const named = new Map<string, ClaimProfile[]>();
  const unnamed = new Map<string, ClaimProfile[]>();
  const own = new Map<string, ClaimProfile[]>();
  for (const profile of profiles) {
    const { claim } = profile;
    if (claim.attributionType === 'named' && claim.attributedTo !== null) {
      push(named, claim.speakerId ?? claim.attributedTo.toLowerCase(), profile);
    } else if (claim.attributionType === 'unnamed') push(unnamed, 'unnamed', profile);
    else push(own, outletKey(profile, originalOf), profile);
  }
  return {
    origins: { named: named.size, unnamed: unnamed.size, own: own.size },
    folds: [
      ...receipts(named, 'repeat one speaker'),
      ...receipts(unnamed, 'rest on speakers who are not named, so none counts as independent of another'),
      ...receipts(own, 'come from one publisher or are near-copies of one text'),
    ],
  };
}

function push(map: Map<string, ClaimProfile[]>, key: string, profile: ClaimProfile): void {
  const held = map.get(key);
  if (held) held.push(profile);
  else map.set(key, [profile]);
}

function outletKey({ document }: ClaimProfile, originalOf: ReadonlyMap<string, string>): string {
  const original = originalOf.get(document.id);
  if (original !== undefined) return `document:${original}`;
  if ([...originalOf.values()].includes(document.id)) return `document:${document.id}`;
  if (document.family !== null) return `family:${document.family}`;
  if (document.outlet !== null) return `outlet:${document.outlet.toLowerCase()}`;
  return `document:${document.id}`;
}

function receipts(origins: ReadonlyMap<string, readonly ClaimProfile[]>, why: string): string[] {
  return [...origins.values()]
    .filter((profiles) => profiles.length > 1)
    .map((profiles) => {
      const documents = new Set(profiles.map(({ document }) => document.id)).size;
      const names = [...new Set(profiles.map(voiceName))].join(', ');
      return `${names}: ${profiles.length} claims in ${documents} ${documents === 1 ? 'document' : 'documents'} ${why}.`;
    });
}
