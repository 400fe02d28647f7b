import { characterGrams } from './character-grams.ts';
import { nameKey } from './name-key.ts';
import type { Word } from './read-words.ts';
import { cosine, type Features } from './similarity.ts';
import { synonymOf } from './synonym-of.ts';

/** Words that differ in spelling by more than this are two words ("Morsi" and "Mursi" are one). */
const SAME_SPELLING = 0.6;
const SPELLING_SHARE = 0.9;
const SHORTEST_VARIANT = 4;
const NAME_WEIGHT = 7;

/**
 * How far the words of two texts stand for each other, 0 to 1: each word is paired with at most one of the other text, by
 * synonym or, failing that, by spelling, and counts by the root of its weight.
 */
export function alignWords(a: readonly Word[], b: readonly Word[]): number {
  const x = weighWords(a);
  const y = weighWords(b);
  const pairs = [...x.keys()]
    .flatMap((one) => [...y.keys()].map((other) => ({ one, other, likeness: compareWords(one, other) })))
    .filter(({ likeness }) => likeness > 0)
    .sort((p, q) => q.likeness - p.likeness || (tieKey(p) < tieKey(q) ? -1 : 1));
  const paired = new Set<string>();
  let shared = 0;
  for (const { one, other, likeness } of pairs) {
    if (paired.has(`a ${one}`) || paired.has(`b ${other}`)) continue;
    paired.add(`a ${one}`).add(`b ${other}`);
    shared += likeness * (x.get(one) ?? 0) * (y.get(other) ?? 0);
  }
  const lengths = Math.sqrt(squareSum(x) * squareSum(y));
  return lengths === 0 ? 0 : shared / lengths;
}

/** The same whichever text comes first. */
function tieKey({ one, other }: { one: string; other: string }): string {
  return [one, other].sort().join(' ');
}

/** Short texts are compared; of a longer one only the beginning is read. */
const MOST_WORDS = 400;

function weighWords(words: readonly Word[]): Features {
  const weights = new Map<string, number>();
  for (const word of words.slice(0, MOST_WORDS)) {
    if (word.weight === 0) continue;
    const key = keyOf(word);
    weights.set(key, Math.max(weights.get(key) ?? 0, Math.sqrt(word.weight)));
  }
  return weights;
}

function keyOf(word: Word): string {
  const synonym = synonymOf(word.stem);
  if (synonym !== word.stem || word.weight < NAME_WEIGHT) return synonym;
  const name = nameKey(word.lower);
  return name === word.lower ? word.stem : name;
}

function compareWords(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length < SHORTEST_VARIANT || b.length < SHORTEST_VARIANT) return 0;
  const likeness = cosine(characterGrams(a, 2), characterGrams(b, 2));
  return likeness > SAME_SPELLING ? likeness * SPELLING_SHARE : 0;
}

function squareSum(features: Features): number {
  return [...features.values()].reduce((sum, weight) => sum + weight * weight, 0);
}
