import { findAdvice } from './find-advice.ts';
import { findSilence } from './find-silence.ts';
import { findSpeculation } from './find-speculation.ts';
import type { RoleDecision } from './role-decision.ts';
import { type OwnVoice, readVoice } from './voice.ts';
import { ENOUGH, weighSubstance } from './weigh-substance.ts';

/** A question asks, and so does a clause that ends in a question mark. */
function findQuestion({ sentence }: OwnVoice): RoleDecision | null {
  const end = sentence.tokens.findLast((token) => token.pos !== 'PUNCT' || /[?.!]/u.test(token.text));
  return end?.text.includes('?')
    ? { role: 'question', rule: 'question/mark', reason: 'ends in a question mark', score: 0 }
    : null;
}

/**
 * What an assertion without a speaker is. Questions, what is held back, advice and musing first; the rest by the weight of
 * its features, each with its reason.
 */
export function decideRole(own: OwnVoice): RoleDecision {
  const voice = readVoice(own);
  const clear =
    findQuestion(own) ?? findSilence(own.sentence, own.range) ?? findAdvice(voice) ?? findSpeculation(voice);
  if (clear) return clear;
  const { score, reasons } = weighSubstance(voice);
  const reason = `${reasons.join(', ') || 'nothing to check'}; ${score} of ${ENOUGH} needed`;
  if (score >= ENOUGH) return { role: 'unsourced', rule: 'weight/enough', reason, score };
  const doubted = /^(?:may|might|could)$/u.test(voice.verb?.modal ?? '');
  return { role: doubted ? 'speculation' : 'filler', rule: 'weight/too-little', reason, score };
}
