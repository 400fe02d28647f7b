import { CONCEPTS, type Concept } from './data/concepts.ts';
import type { Word } from './read-words.ts';
import { stemOf } from './stem-of.ts';

/** A concept where it stands: indexes of words, `end` exclusive. */
export type ConceptHit = {
  readonly name: string;
  readonly kind: Concept['kind'];
  readonly start: number;
  readonly end: number;
};

const BY_STEM = new Map<string, Concept>();
const BY_VERB = new Map<string, Concept>();
const BY_NOUN = new Map<string, Concept>();
const BY_FIRST_WORD = new Map<string, { concept: Concept; words: readonly string[] }[]>();
for (const concept of CONCEPTS) {
  for (const word of split(concept.words)) BY_STEM.set(stemOf(word), concept);
  for (const verb of split(concept.verbs)) BY_VERB.set(stemOf(verb), concept);
  for (const noun of split(concept.nouns)) BY_NOUN.set(noun, concept);
  for (const phrase of concept.phrases ?? []) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    BY_FIRST_WORD.set(first, [...(BY_FIRST_WORD.get(first) ?? []), { concept, words }]);
  }
}

function split(words: string | undefined): string[] {
  return words?.split(' ').filter(Boolean) ?? [];
}

/** All concepts that the words name, in order; a phrase takes its words away from single-word concepts. */
export function conceptsOf(words: readonly Word[]): ConceptHit[] {
  const hits: ConceptHit[] = [];
  for (let i = 0; i < words.length; i++) {
    const phrase = phraseAt(words, i);
    const word = words[i];
    // "Last week" and "in March" are no happenings: words without weight name a concept only within a phrase.
    const concept = phrase?.concept ?? (word && word.weight > 0 ? BY_STEM.get(word.stem) : undefined);
    if (!concept) continue;
    const length = phrase?.words.length ?? 1;
    hits.push({ name: concept.name, kind: concept.kind, start: i, end: i + length });
    i += length - 1;
  }
  return hits;
}

function phraseAt(words: readonly Word[], at: number) {
  return BY_FIRST_WORD.get(words[at]?.lower ?? '')?.find((phrase) =>
    phrase.words.every((word, k) => words[at + k]?.lower === word),
  );
}

/** The concept of a single stem, or null. */
export function findConcept(stem: string): string | null {
  return BY_STEM.get(stem)?.name ?? null;
}

/** The happening that a verb tells by itself, or null. `lemma` is its base form. */
export function findVerbEvent(lemma: string): string | null {
  return eventName(BY_VERB.get(stemOf(lemma)) ?? BY_STEM.get(stemOf(lemma)));
}

/** The happening that a noun tells by itself, or null. `lemma` is its singular. */
export function findNounEvent(lemma: string): string | null {
  return eventName(BY_NOUN.get(lemma) ?? BY_STEM.get(stemOf(lemma)));
}

function eventName(concept: Concept | undefined): string | null {
  return concept?.kind === 'event' ? concept.name : null;
}
