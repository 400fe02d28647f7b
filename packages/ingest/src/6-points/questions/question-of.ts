import type { ClaimProfile } from '../claim-profile.ts';
import { askByEvent } from './ask-by-event.ts';
import { askBySubject } from './ask-by-subject.ts';
import { askByUnit } from './ask-by-unit.ts';

/**
 * The question that a figure answers, in plain words made from its claims' own. The clearest claim gives it: one whose number is
 * the subject of a whole clause; else what happened to what is counted; else only what is counted.
 */
export function questionOf(profiles: readonly ClaimProfile[]): string {
  const asked = profiles.flatMap((profile) => askBySubject(profile) ?? []);
  const [best] = asked.sort(
    (a, b) => b.score - a.score || a.text.length - b.text.length || (a.text < b.text ? -1 : 1),
  );
  return best?.text ?? askByEvent(profiles) ?? askByUnit(profiles);
}
