import type { ChunkedSentence, VerbGroup } from '../chunks/chunked-sentence.ts';
import { groupOf, wordAt } from '../chunks/chunked-sentence.ts';
import { mainVerb } from '../claims/boundaries/scene.ts';
import type { TokenRange } from '../claims/claim-draft.ts';
import type { RoleDecision } from './role-decision.ts';

/** Verbs of speech that may be held back: "declined to comment", "did not say who". */
const SPEAKING =
  /^(?:comment|say|respond|reply|answer|discuss|elaborate|disclose|reveal|speculate|specify)$/u;
const WH = /^(?:whether|if|who|whom|what|when|where|why|how|which)$/u;

/** "declined to comment", "would not be drawn": the verb of speech that is held back; null for none. */
function heldBack(sentence: ChunkedSentence, verb: VerbGroup): string | null {
  const next = groupOf(sentence, verb.last + 1);
  if (/^(?:decline|refuse)$/u.test(verb.lemma) && next?.form === 'infinitive' && SPEAKING.test(next.lemma))
    return next.lemma;
  if (!verb.negated || !SPEAKING.test(verb.lemma)) return null;
  const behind = wordAt(sentence, verb.last + 1);
  return WH.test(behind) || /^(?:comment|respond|reply|answer|elaborate)$/u.test(verb.lemma)
    ? verb.lemma
    : null;
}

/** "asked the mayor whether he would resign": a question that is told. */
function asksAbout(sentence: ChunkedSentence, verb: VerbGroup, last: number): boolean {
  if (!/^(?:ask|wonder)$/u.test(verb.lemma)) return false;
  for (let i = verb.last + 1; i <= last && !groupOf(sentence, i); i += 1)
    if (WH.test(wordAt(sentence, i))) return true;
  return false;
}

/** Whether an assertion only tells that somebody asked or kept silent: it says nothing about the matter. Null where it does more. */
export function findSilence(sentence: ChunkedSentence, { first, last }: TokenRange): RoleDecision | null {
  const verb = mainVerb(sentence, first, last);
  if (!verb) return null;
  const held = heldBack(sentence, verb);
  if (held) return { role: 'filler', rule: 'silence/held-back', reason: `"${held}" is held back`, score: 0 };
  return asksAbout(sentence, verb, last)
    ? {
        role: 'question',
        rule: 'silence/told-question',
        reason: `"${verb.lemma}" tells a question`,
        score: 0,
      }
    : null;
}
