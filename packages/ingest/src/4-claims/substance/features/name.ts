import { TIME_WORDS } from '../../attribution/data/time-words.ts';
import { isShell } from '../data/shell-nouns.ts';
import type { Feature } from '../feature.ts';
import type { Voice } from '../voice.ts';

/**
 * A capitalised word that is no day or month. The tagger takes almost any first word for a name, so that one counts
 * only where the text writes it nowhere in small letters and it is no plural, idea or feeling.
 */
function isName({ sentence, common }: Voice, i: number): boolean {
  const token = sentence.tokens[i];
  if (token?.pos !== 'PROPN' || TIME_WORDS.has(token.lower) || !/^\p{Lu}/u.test(token.text)) return false;
  if (i > 0 || sentence.tokens[1]?.pos === 'PROPN') return true;
  return !(common.has(token.lower) || token.lower.endsWith('s') || isShell(token.lower));
}

/** Whom or what it is about: a name that is the subject is a point, one elsewhere half of it, for it may only be the place. */
export const name: Feature = (voice) => {
  const { sentence, range, subject } = voice;
  let found: string | null = null;
  for (let i = range.first; i <= range.last; i += 1) {
    const token = sentence.tokens[i];
    if (!token || !isName(voice, i)) continue;
    if (token === subject) return { points: 1, reason: `the name "${token.text}" as subject` };
    found ??= token.text;
  }
  return found === null ? null : { points: 0.5, reason: `the name "${found}"` };
};
