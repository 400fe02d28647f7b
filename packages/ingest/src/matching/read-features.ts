import { conceptsOf } from './concepts-of.ts';
import { nameKey } from './name-key.ts';
import type { Word } from './read-words.ts';
import type { Features } from './similarity.ts';
import { synonymOf } from './synonym-of.ts';
import { isOrdinaryWord } from './word-weight.ts';

const NAME_WEIGHT = 6;
const CONCEPT_WEIGHT = 5;

/**
 * What a run of words says, as weighted features: concepts in the place of the words that name them, names under one key for a place
 * and its people, all other words by their stems. Numbers are left out: they are compared as quantities.
 */
export function readFeatures(words: readonly Word[], options: { numbers: boolean }): Features {
  const features = new Map<string, number>();
  const add = (key: string, weight: number) => features.set(key, Math.max(features.get(key) ?? 0, weight));
  const taken = new Set<number>();
  for (const hit of conceptsOf(words)) {
    add(`c:${hit.name}`, CONCEPT_WEIGHT);
    for (let i = hit.start; i < hit.end; i++) taken.add(i);
  }
  words.forEach((word, index) => {
    if (taken.has(index) || word.weight === 0) return;
    if (word.isNumber) {
      if (options.numbers) add(`n:${word.lower}`, word.weight);
    } else if (isNameLike(word)) add(`p:${nameKey(word.lower)}`, NAME_WEIGHT);
    else add(`s:${synonymOf(word.stem)}`, word.weight);
  });
  return features;
}

/** A word that names: capitalised within a sentence, or capitalised anywhere and no ordinary word. */
export function isNameLike(word: Word): boolean {
  return !word.isNumber && (word.isName || (/^\p{Lu}/u.test(word.text) && !isOrdinaryWord(word.lower)));
}
