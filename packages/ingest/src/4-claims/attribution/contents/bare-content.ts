import { type ChunkedSentence, phraseOf, type VerbGroup, wordAt } from '../../chunks/chunked-sentence.ts';
import { findClauseVerb } from '../../chunks/find-clause-verb.ts';
import { endOfContent } from '../end-of-content.ts';
import type { Content } from './content.ts';
import { skipAdverbials } from './skip-adverbials.ts';

/** "said the bridge fell": a noun phrase with its own finite verb. */
export function bareContent(sentence: ChunkedSentence, group: VerbGroup, hearer: boolean): Content | null {
  const right = group.last + 1;
  const behind = skipAdverbials(sentence, right, hearer);
  return (
    (hearer || behind === right ? null : clauseFrom(sentence, group, right)) ??
    clauseFrom(sentence, group, behind)
  );
}

/** The clause that begins at token `start`, behind a comma or a mark; null where none does. */
function clauseFrom(sentence: ChunkedSentence, group: VerbGroup, start: number): Content | null {
  const from = wordAt(sentence, start) === ',' ? start + 1 : start;
  // "said “the question is …”": the clause stands behind the mark.
  const inner = /^["“‘']$/u.test(wordAt(sentence, from)) ? from + 1 : from;
  if (!findClauseVerb(sentence, inner) && !subordinateFirst(sentence, inner)) return null;
  const last = endOfContent(sentence, from, { cue: group });
  return { frame: 'bare', first: from, last, cueLast: group.last };
}

/** "said if the rain stops, they will go": a subordinate clause before the main one. */
function subordinateFirst(sentence: ChunkedSentence, from: number): VerbGroup | null {
  const word = wordAt(sentence, from);
  if (!/^(?:if|while|although|when|after|before|because|in|by|of|at|under|for|since)$/u.test(word))
    return null;
  for (let i = from + 1; i < sentence.tokens.length && i < from + 30; i += 1) {
    if (wordAt(sentence, i) === ',') return findClauseVerb(sentence, i + 1);
  }
  return findClauseVerb(
    sentence,
    phraseOf(sentence, from + 1) ? (phraseOf(sentence, from + 1)?.last ?? from) + 1 : from + 1,
  );
}
