import { SYNONYM_GROUPS } from './data/synonyms.ts';
import { stemOf } from './stem-of.ts';

const GROUP_OF = new Map<string, string>();
for (const words of SYNONYM_GROUPS) {
  const name = stemOf(words[0] ?? '');
  for (const word of words) {
    const stem = stemOf(word);
    if (!GROUP_OF.has(stem)) GROUP_OF.set(stem, name);
  }
}

/** One stem for all words that reports use for each other; the stem itself where it stands in no group. */
export function synonymOf(stem: string): string {
  return GROUP_OF.get(stem) ?? stem;
}
