import { detectAll } from 'tinyld';
import { isPlainEnglish } from './is-plain-english.ts';

/** Below this many letters a guess is a coin toss (own trial: headlines of six languages). */
const LEAST_LETTERS = 40;

/** How much of a long text is looked at: more changes no answer and costs time. */
const SAMPLE = 1_500;

/** Least share of the detector's certainty for an answer. */
const LEAST_ACCURACY = 0.2;

/**
 * The language of a text as a BCP 47 tag (`en`, `de`, `uk`), or `und` where it is too short or too mixed to say.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE).toWellFormed();
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < LEAST_LETTERS) return 'und';
  if (isPlainEnglish(sample)) return 'en';
  const best = detectAll(sample)[0];
  return best === undefined || best.accuracy < LEAST_ACCURACY ? 'und' : best.lang;
}
