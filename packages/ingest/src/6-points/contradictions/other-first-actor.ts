import { nameKey } from '../../matching/name-key.ts';
import type { ClaimProfile } from '../claim-profile.ts';

/** Both say who was first, and name different sides. */
export function otherFirstActor(a: ClaimProfile, b: ClaimProfile): string | null {
  const [x, y] = [a.stance.firstActor, b.stance.firstActor];
  if (x === null || y === null || nameKey(x.toLowerCase()) === nameKey(y.toLowerCase())) return null;
  return `One says that ${x} was first, the other ${y}.`;
}
