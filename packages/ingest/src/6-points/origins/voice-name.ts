import type { ClaimProfile } from '../claim-profile.ts';
import { originName } from './origin-name.ts';

/** The one behind a claim as a receipt names them: with the body in whose name they speak, and whether that is only likely. */
export function voiceName(profile: Pick<ClaimProfile, 'claim' | 'document'>): string {
  const held = profile.claim.chain[0]?.speaksFor;
  if (!held) return originName(profile);
  const likely = held.link === 'suggested' ? ', as the text suggests' : '';
  return `${originName(profile)} (for ${held.name}${likely})`;
}
