import { detectAll } from 'tinyld';
import { isPlainEnglish } from './is-plain-english.ts';

/** Below this many letters a guess is a coin toss (own trial: headlines of six languages). */
const LEAST_LETTERS = 40;

/** How much of a long text is looked at: more changes no answer and costs time. */
const SAMPLE = 1_500;

/** How much surer of its first answer than of its second the detector must be. Its figures mean nothing by themselves. */
const LEAST_LEAD = 1.5;

/**
 * The language of a text as a BCP 47 tag (`en`, `de`, `uk`), or `und` where it is too short or too mixed to say.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE).toWellFormed();
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < LEAST_LETTERS) return 'und';
  if (isPlainEnglish(sample)) return 'en';
  const [best, second] = detectAll(sample);
  if (best === undefined || best.accuracy < LEAST_LEAD * (second?.accuracy ?? 0)) return 'und';
  return best.lang;
}
