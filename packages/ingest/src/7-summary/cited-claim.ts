import type { Claim } from '@attribune/schema/claim';
import type { StoryDocument } from '@attribune/schema/story-document';

/** A claim with the document that it stands in, as sentences are written from and checked against. */
export type CitedClaim = { readonly claim: Claim; readonly document: StoryDocument };

/** The claims of a story by id. */
export function claimsById(documents: readonly StoryDocument[]): Map<string, CitedClaim> {
  return new Map(
    documents.flatMap((document) => document.claims.map((claim) => [claim.id, { claim, document }] as const)),
  );
}
