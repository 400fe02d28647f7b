import { builder } from '../../builder.ts';
import { Claim } from './claim-ref.ts';

/** One connection type for all lists of claims, so that one fragment serves them all. */
export const ClaimConnection = builder.connectionObject(
  { type: Claim, name: 'ClaimConnection' },
  { name: 'ClaimEdge' },
);
