import type { ClaimProfile } from '../claim-profile.ts';
import { EVENT_QUESTIONS, MEASURE_QUESTIONS } from '../data/event-questions.ts';
import { findCounted } from './counted-words.ts';

/** The question by what happened to what is counted; null where the claims do not say what happened. */
export function askByEvent(profiles: readonly ClaimProfile[]): string | null {
  const event = commonestEvent(profiles);
  const dimension = profiles[0]?.frame?.unit.dimension ?? 'count';
  if (dimension !== 'count') {
    const questions = MEASURE_QUESTIONS[dimension.split(':')[0] ?? ''];
    return questions?.[event ?? ''] ?? questions?.[''] ?? null;
  }
  if (event === 'death' && speakOfToll(profiles)) return TOLL_QUESTION;
  const asked = event === null ? undefined : EVENT_QUESTIONS[event];
  if (!asked) return null;
  const [question, fallback] = asked;
  const counted = findCounted(profiles) ?? fallback;
  if (counted === '' && question.includes('{counted}')) return null;
  return question.replace('{counted}', counted);
}

const TOLL_QUESTION = 'How high is the death toll?';

/** Whether at least half of the claims call it a death toll. */
function speakOfToll(profiles: readonly ClaimProfile[]): boolean {
  const tolls = profiles.filter(({ claim }) => /\bdeath toll\b/iu.test(claim.quote));
  return tolls.length * 2 >= profiles.length;
}

function commonestEvent(profiles: readonly ClaimProfile[]): string | null {
  const counts = new Map<string, number>();
  for (const { frame } of profiles) {
    for (const event of frame?.events ?? []) counts.set(event, (counts.get(event) ?? 0) + 1);
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return first?.[0] ?? null;
}
