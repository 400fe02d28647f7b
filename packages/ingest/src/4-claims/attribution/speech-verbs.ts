import type { ChunkedSentence, VerbGroup } from '../chunks/chunked-sentence.ts';
import { type Complements, findComplements } from './data/attribution-lexicon.ts';

/** A verb group whose verb may attribute, with what it takes as its content. */
export type SpeechVerb = { readonly group: VerbGroup; readonly verb: Complements };

/**
 * The verbs of a sentence that may attribute and stand outside of quotation marks, from left to right. Four frames ask for
 * them, so they are looked up once for each sentence.
 */
export function listSpeechVerbs(sentence: ChunkedSentence): SpeechVerb[] {
  const found: SpeechVerb[] = [];
  for (const group of sentence.groups) {
    if (sentence.inQuote[group.head]) continue;
    const verb = findComplements(group.lemma);
    if (verb) found.push({ group, verb });
  }
  return found;
}
