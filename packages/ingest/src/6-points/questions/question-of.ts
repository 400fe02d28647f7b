import type { ClaimProfile } from '../claim-profile.ts';
import { askByEvent } from './ask-by-event.ts';
import { askBySubject } from './ask-by-subject.ts';
import { askByUnit } from './ask-by-unit.ts';

/**
 * The question that a figure answers, in plain words made from its claims' own. The clearest claim gives it: one whose number is
 * the subject of a whole clause; else what happened to what is counted; else only what is counted.
 */
export function questionOf(profiles: readonly ClaimProfile[]): string {
  const asked = profiles
    .flatMap((profile) => askBySubject(profile) ?? [])
    .map((question) => ({ ...question, score: question.score + coverageOf(question.text, profiles) }));
  const [best] = asked.sort(
    (a, b) => b.score - a.score || a.text.length - b.text.length || (a.text < b.text ? -1 : 1),
  );
  return best?.text ?? askByEvent(profiles) ?? askByUnit(profiles);
}

/** Shorter words are in every claim. */
const SHORTEST = 5;
const COVERAGE_WEIGHT = 2;

/** How many of the claims have a longer word in common with the question: it is theirs too. */
function coverageOf(question: string, profiles: readonly ClaimProfile[]): number {
  const asked = new Set(longWords(question));
  const sharing = profiles.filter(({ claim }) => longWords(claim.quote).some((word) => asked.has(word)));
  return (sharing.length / profiles.length) * COVERAGE_WEIGHT;
}

function longWords(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= SHORTEST);
}
