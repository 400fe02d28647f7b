import type { HopKind } from '@attribune/schema/attribution';
import { bodyKey } from './body-key.ts';
import { PERSON_NOUNS } from './data/speaker-nouns.ts';

const TITLES =
  /^(?:the|a|an|mr|mrs|ms|dr|prof|professor|sir|dame|gov|sen|rep|gen|col|adm|lt|capt|sgt|deputy|former|senior|of|defence|defense|foreign|prime|vice)\.?$/u;

/** "Police spokesman Emil Varga": what stands before the office tells whose it is and is no part of the name. */
function behindOffice(words: readonly string[]): readonly string[] {
  const office = words.findLastIndex((word) => PERSON_NOUNS.has(word));
  return office > 0 && words.length - office > 2 ? words.slice(office + 1) : words;
}

/**
 * What a speaker is known by in every document, from the name alone: a person's names without titles and offices, a
 * body's words without its article. The same person under two spellings stays two until an admin joins them.
 */
export function speakerKey(name: string, kind: HopKind): string {
  if (kind !== 'person') return bodyKey(name);
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const kept = behindOffice(words).filter((word) => !TITLES.test(word) && !PERSON_NOUNS.has(word));
  return `person:${(kept.length > 0 ? kept : words).join(' ')}`;
}
