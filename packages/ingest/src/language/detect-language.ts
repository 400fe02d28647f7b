import { detectAll } from 'tinyld';
import { isLetter } from './is-letter.ts';
import { measureEnglish } from './measure-english.ts';

/** Below this many letters a guess is a coin toss (own trial: headlines of six languages). */
const LEAST_LETTERS = 40;

/** How much of a long text is looked at: more changes no answer and costs time. */
const SAMPLE = 1_500;

/** How much surer of its first answer than of its second the detector must be. Its figures mean nothing by themselves. */
const LEAST_LEAD = 1.5;

/**
 * In a line or two of Latin letters full of names and figures the detector takes English for Berber or Turkmen: there it is
 * believed only for languages that outlets publish in, and English is among the answers that it may not overrule.
 */
const SHORT = 200;
const BELIEVED_WHEN_SHORT = new Set(
  'en de fr es it pt nl pl sv da no nb fi cs hu ro tr id vi hr sr sk'.split(' '),
);
const SHORT_LEAD = 2;

/**
 * The language of a text as a BCP 47 tag (`en`, `de`, `uk`), or `und` where it is too short or too mixed to say. A wrong
 * answer costs the whole document, so that doubt gives `und`.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE).toWellFormed();
  const letters = countLetters(sample);
  if (letters < LEAST_LETTERS) return 'und';
  const han = detectHan(sample, letters);
  if (han !== null) return han;
  const english = measureEnglish(sample);
  // Most texts are English, and a full detection costs as much as their tagging.
  if (english === 'plain') return 'en';
  const [best, second] = detectAll(sample);
  if (best === undefined) return 'und';
  const isShort = letters < SHORT && !/[^\p{Script=Latin}\P{L}]/u.test(sample);
  if (isShort && (!BELIEVED_WHEN_SHORT.has(best.lang) || (english === 'some' && best.lang !== 'en')))
    return 'und';
  const lead = isShort ? SHORT_LEAD : LEAST_LEAD;
  return best.accuracy < lead * (second?.accuracy ?? 0) ? 'und' : best.lang;
}

function countLetters(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) if (isLetter(text.codePointAt(at) ?? 0)) letters += 1;
  return letters;
}

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Chinese and Japanese by their script: Japanese is never written without kana; the detector takes short Chinese for it. */
function detectHan(sample: string, letters: number): 'zh' | 'ja' | null {
  if (!EAST_ASIAN.test(sample)) return null;
  const kana = sample.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (kana + han < letters / 2) return null;
  return kana > 0 ? 'ja' : 'zh';
}
