import type { ClaimProfile } from '../claim-profile.ts';
import { askBySubject } from './ask-by-subject.ts';

/** The question that a figure answers, in plain words made from its claims' own; the clearest of the claims gives it. */
export function questionOf(profiles: readonly ClaimProfile[]): string {
  const asked = profiles.flatMap((profile) => askBySubject(profile) ?? []);
  const best = asked.sort(
    (a, b) => b.score - a.score || a.text.length - b.text.length || (a.text < b.text ? -1 : 1),
  )[0];
  return best?.text ?? askByUnit(profiles);
}

function askByUnit(profiles: readonly ClaimProfile[]): string {
  const quantity = profiles[0]?.claim.quantity;
  const counted = quantity?.counted ?? quantity?.unit ?? null;
  if (quantity?.kind === 'percentage') return 'What share?';
  if (quantity?.kind === 'money') return 'How much money?';
  return counted ? `How many ${counted}?` : 'How many?';
}
