import { phraseOf, wordAt } from '../chunks/chunked-sentence.ts';
import { isRuled } from '../hedges/match-cue.ts';
import { DOUBTING_ADVERBS } from './data/addressing-words.ts';
import { isAboutWhatIs } from './features/event.ts';
import type { RoleDecision } from './role-decision.ts';
import type { Voice } from './voice.ts';

const PERCEIVED = /^(?:hear|see|feel|smell)$/u;

/** "might", "could" or "may" of what may come, with nobody vouching. "could not" is ability, "could be heard" an impression. */
function musedModal({ sentence, verb }: Voice): string | null {
  const modal = verb?.modal ?? '';
  if (!verb || !/^(?:may|might|could)$/u.test(modal)) return null;
  if (modal === 'could' && (verb.negated || (verb.passive && PERCEIVED.test(verb.lemma)))) return null;
  if (isAboutWhatIs(sentence, verb)) return null;
  return modal === 'may' && isRuled(sentence.tokens) ? null : modal;
}

/** "If X falters, it could …": what would follow from what has not happened. */
function isHypothetical({ sentence, range, from, verb }: Voice): boolean {
  // "If confirmed, …" only hedges.
  if (from <= range.first || phraseOf(sentence, range.first + 1) === null) return false;
  return (
    /^(?:if|unless)$/u.test(wordAt(sentence, range.first)) &&
    /^(?:could|would|may|might|'d|’d)$/u.test(verb?.modal ?? '')
  );
}

/** "seems eager", "appear willing": an impression of what somebody wants or of how things stand. */
function isImpression({ sentence, verb }: Voice): boolean {
  if (!verb || verb.negated || !/^(?:seem|appear|look)$/u.test(verb.lemma)) return false;
  return sentence.tokens[verb.last + 1]?.pos === 'ADJ';
}

/** Whether an assertion only says what may be, with nobody vouching; null for none. */
export function findSpeculation(voice: Voice): RoleDecision | null {
  const opener = wordAt(voice.sentence, voice.range.first);
  const decide = (rule: string, reason: string): RoleDecision => ({
    role: 'speculation',
    rule: `speculation/${rule}`,
    reason,
    score: 0,
  });
  if (DOUBTING_ADVERBS.has(opener)) return decide('adverb', `"${opener}" with nobody vouching`);
  if (isHypothetical(voice)) return decide('condition', 'what would follow from a condition');
  const modal = musedModal(voice);
  if (modal) return decide('modal', `"${modal}" with nobody vouching`);
  return isImpression(voice) ? decide('impression', `"${voice.verb?.lemma}" tells an impression`) : null;
}
