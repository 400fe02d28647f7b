import type { Span } from '@attribune/schema/span';
import type { ChunkedSentence, VerbGroup } from '../chunks/chunked-sentence.ts';
import { groupOf, wordAt } from '../chunks/chunked-sentence.ts';
import { findTokensIn } from '../chunks/find-tokens-in.ts';
import { mainVerb } from '../claims/boundaries/scene.ts';
import { deniesStatement } from './denies-statement.ts';

const NEGATIVE_SUBJECT = /^(?:no|none|nobody|neither|nothing)$/u;

/** Adverbs of degree behind "no" make it a bound: "no more than 80 guests" came, and nothing is denied. */
const BOUNDING = /^(?:more|fewer|less|later|earlier|sooner|longer)$/u;

/** "There was no alarm": nothing of the kind is there. */
function deniesExistence(sentence: ChunkedSentence, verb: VerbGroup): boolean {
  return (
    wordAt(sentence, verb.first - 1) === 'there' &&
    wordAt(sentence, verb.last + 1) === 'no' &&
    !BOUNDING.test(wordAt(sentence, verb.last + 2))
  );
}

/** "are not merely present but fight": more is said, nothing is denied. */
function addsMore(sentence: ChunkedSentence, verb: VerbGroup): boolean {
  for (let i = verb.first; i <= verb.last + 2; i += 1)
    if (wordAt(sentence, i) === 'not' && /^(?:only|merely|just|simply)$/u.test(wordAt(sentence, i + 1)))
      return true;
  return false;
}

/** "failed to close the door": it was not closed. */
const failsTo = (sentence: ChunkedSentence, verb: VerbGroup): boolean =>
  verb.lemma === 'fail' && groupOf(sentence, verb.last + 1)?.form === 'infinitive';

/** `denied` where the claim's own main verb is negated, denies or fails, or where nobody and nothing is its subject; else `affirmed`. */
export function findPolarity(sentence: ChunkedSentence, span: Span): 'affirmed' | 'denied' {
  const range = findTokensIn(sentence.tokens, span);
  if (!range) return 'affirmed';
  const { first, last } = range;
  const verb = mainVerb(sentence, first, last);
  const opener = sentence.tokens[first]?.text === '“' ? first + 1 : first;
  if (NEGATIVE_SUBJECT.test(wordAt(sentence, opener)) && !BOUNDING.test(wordAt(sentence, opener + 1)))
    return 'denied';
  if (!verb) return 'affirmed';
  // "did not fail to", "did not deny": two negations affirm.
  const denies = deniesStatement(sentence, verb, first) || failsTo(sentence, verb);
  if (denies) return verb.negated ? 'affirmed' : 'denied';
  return (verb.negated && !addsMore(sentence, verb)) || deniesExistence(sentence, verb)
    ? 'denied'
    : 'affirmed';
}
