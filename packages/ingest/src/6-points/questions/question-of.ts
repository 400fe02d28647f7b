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
  if (best && !NOUNLESS.test(best.text) && isShared(best.text, profiles)) return best.text;
  return askByEvent(profiles) ?? best?.text ?? askByUnit(profiles);
}

/** "How many have been rescued?" does not say of whom. */
const NOUNLESS = /^How many (?:have|has|had|were|was|are|is)\b/u;

/** A question may hold so many longer words that only the claim says which gives it. */
const OWN_WORDS = 2;

/** Whether the question is that of most claims, and not of the one alone in whose words it is asked. */
function isShared(question: string, profiles: readonly ClaimProfile[]): boolean {
  if (new Set(profiles.map(({ document }) => document.id)).size < 2) return true;
  const own = [...new Set(longWords(question))].filter((word) => {
    const saying = profiles.filter(({ claim }) => longWords(claim.quote).includes(word));
    return saying.length * 2 < profiles.length;
  });
  return own.length <= OWN_WORDS;
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
