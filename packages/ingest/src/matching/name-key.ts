import { METONYMS } from './data/metonyms.ts';

/** Endings by which the names of a place and of its people differ (Russia, Russian; Ilmoria, Ilmorian; Sweden, Swedish). */
const ENDINGS = ['ians', 'ian', 'ans', 'ese', 'ish', 'ia', 'an', 'is', 'i', 'a', 'e', 's'] as const;

/** Names whose roots are another name: cut, Nigeria would be Niger. */
const WHOLE: Readonly<Record<string, string>> = {
  nigeria: 'nigeria',
  nigerian: 'nigeria',
  nigerians: 'nigeria',
};

const SHORTEST_ROOT = 4;

/** One key for a place and its people, so that "Russian troops" and "troops of Russia" share a name. Takes a lower-cased word. */
export function nameKey(name: string): string {
  const whole = WHOLE[name];
  if (whole !== undefined) return whole;
  const lower = METONYMS[name] ?? name;
  for (const ending of ENDINGS) {
    if (lower.length - ending.length >= SHORTEST_ROOT && lower.endsWith(ending)) {
      return lower.slice(0, -ending.length);
    }
  }
  return lower;
}
