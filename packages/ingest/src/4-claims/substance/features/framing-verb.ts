import { wordAt } from '../../chunks/chunked-sentence.ts';
import { SHELL_NOUNS } from '../data/shell-nouns.ts';
import { FRAMING_VERBS } from '../data/verb-classes.ts';
import type { Feature } from '../feature.ts';

/** "raises questions", "This highlights …": in the present, or with an abstract noun, the verb says what things mean. "raised its rates" tells. */
export const framingVerb: Feature = ({ sentence, verb, subject, range }) => {
  if (!verb || !FRAMING_VERBS.has(verb.lemma)) return null;
  const word = wordAt(sentence, verb.head);
  const present = verb.first === verb.head && (word === verb.lemma || word.endsWith('s'));
  const abstract =
    SHELL_NOUNS.has(subject?.lemma ?? '') ||
    sentence.tokens.some(({ lemma }, i) => i > verb.last && i <= range.last && SHELL_NOUNS.has(lemma));
  return present || abstract ? { points: -1.5, reason: `the framing verb "${verb.lemma}"` } : null;
};
