import { listAppearancesByClaim } from '@attribune/store/postgres/claim/list-appearances-by-claim';
import { listPointIdsByClaim } from '@attribune/store/postgres/point/list-point-ids-by-claim';
import { listLoader } from '../../list-loader.ts';

/** Ids of the current points that a claim belongs to, in order. */
export const pointsOfClaim = listLoader(listPointIdsByClaim);
/** The other claims of a claim's points. */
export const appearancesOfClaim = listLoader(listAppearancesByClaim);
