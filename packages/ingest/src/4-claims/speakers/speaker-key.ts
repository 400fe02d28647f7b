import type { HopKind } from '@attribune/schema/attribution';
import { bodyKey } from './body-key.ts';
import { POST_NOMINALS } from './data/post-nominals.ts';
import { PERSON_NOUNS } from './data/speaker-nouns.ts';

const TITLES =
  /^(?:the|a|an|mr|mrs|ms|dr|prof|professor|sir|dame|gov|sen|rep|gen|col|adm|lt|capt|sgt|deputy|former|senior|of|defence|defense|foreign|prime|vice)\.?$/u;

/** "Police spokesman Emil Varga": what stands before the office tells whose it is and is no part of the name. */
function behindOffice(words: readonly string[]): readonly string[] {
  const office = words.findLastIndex((word) => PERSON_NOUNS.has(word));
  return office > 0 && words.length - office > 2 ? words.slice(office + 1) : words;
}

/** Keys of people made so far: a text repeats its names, and folding one costs more than looking it up. Emptied when full, so that memory stays flat. */
const made = new Map<string, string>();
const MOST_KEPT = 4_096;

/**
 * What a speaker is known by in every document, from the name alone: a person's names without titles and offices, a
 * body's words without its article. The same person under two spellings stays two until an admin joins them.
 */
export function speakerKey(name: string, kind: HopKind): string {
  if (kind !== 'person') return bodyKey(name);
  const known = made.get(name);
  if (known !== undefined) return known;
  const key = foldPerson(name);
  if (made.size >= MOST_KEPT) made.clear();
  made.set(name, key);
  return key;
}

function foldPerson(name: string): string {
  const words = withoutPlainWords(name)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const kept = behindOffice(words).filter((word) => !TITLES.test(word) && !PERSON_NOUNS.has(word));
  const end = kept.findLastIndex((word) => !POST_NOMINALS.has(word));
  const named = end > 0 ? kept.slice(0, end + 1) : kept;
  return `person:${(named.length > 0 ? named : words).join(' ')}`;
}

/** Small words that are part of a family name. Source: nobiliary and patronymic particles of European and Arabic names. */
const PARTICLES: ReadonlySet<string> = new Set(
  'al bin da de del della den der di do dos du el ibn la le ten ter van von y zu'.split(' '),
);

/** "Chief of staff Tom Reed" without "of" and "staff": names are written with capitals. A name without any stays whole. */
function withoutPlainWords(name: string): string {
  const kept = name.split(/\s+/u).filter((word) => /^[^\p{Ll}]/u.test(word) || PARTICLES.has(word));
  return kept.length > 0 ? kept.join(' ') : name;
}
