import type { ClaimProfile } from '../claim-profile.ts';

/** The one behind a claim as a reader would call them: its speaker, else its outlet, else the document. */
export function originName({ claim, document }: Pick<ClaimProfile, 'claim' | 'document'>): string {
  return claim.attributedTo ?? document.outlet ?? document.title ?? 'a document without a name';
}
