import {
  type ChunkedSentence,
  groupOf,
  phraseOf,
  type VerbGroup,
  wordAt,
} from '../../chunks/chunked-sentence.ts';
import { findClauseVerb } from '../../chunks/find-clause-verb.ts';
import { endOfContent } from '../end-of-content.ts';
import { isTime } from '../source-tokens.ts';
import { behindLeaning } from './behind-leaning.ts';
import type { Content } from './content.ts';

/** How far "that" may stand from its verb: "told reporters at a news conference in Madrid on Monday that". */
const THAT_REACH = 22;

/** "… on Monday that": the complementiser with nothing but a hearer, times and places between it and the verb; −1 for none. */
function findThat(sentence: ChunkedSentence, from: number, hearer: boolean): number {
  let heard = !hearer;
  let at = from;
  while (at < sentence.tokens.length && at < from + THAT_REACH) {
    const token = sentence.tokens[at];
    const phrase = phraseOf(sentence, at);
    const attached = token?.pos === 'ADP' || token?.lower === 'to' ? phraseOf(sentence, at + 1) : null;
    if (token?.lower === 'that' && (token.pos !== 'DET' || findClauseVerb(sentence, at))) return at;
    const behind = token?.text === ',' ? behindLeaning(sentence, at) : -1;
    if (behind >= 0) at = behind;
    else if (attached) at = attached.last + 1;
    else if (heard && hearer && /^["“”]$/u.test(token?.text ?? '')) at += 1;
    else if (
      phrase &&
      (isTime(sentence, phrase.first, phrase.last) ||
        !heard ||
        (hearer && /^["“”]$/u.test(wordAt(sentence, at - 1))))
    ) {
      heard ||= !isTime(sentence, phrase.first, phrase.last);
      at = phrase.last + 1;
    } else if (token?.pos === 'ADV' || token?.text === ',' || groupOf(sentence, at)?.form === 'participle')
      at += 1;
    else return -1;
  }
  return -1;
}

/** "that, according to a witness, the car …": what stands between the commas comes before the clause's subject. */
const opensInsert = (sentence: ChunkedSentence, comma: number): boolean =>
  wordAt(sentence, comma) === ',' &&
  /^(?:according|if|when|while|although|though|despite|after|before|since|as|because|unless|until|in|at|on|by|with|under)$/u.test(
    wordAt(sentence, comma + 1),
  );

/** A content that begins with "that". */
export function thatContent(sentence: ChunkedSentence, group: VerbGroup, hearer: boolean): Content | null {
  const that = findThat(sentence, group.last + 1, hearer);
  // "Having said that, …": the word stands for what was said.
  if (that < 0 || (/^[,.;:]?$/u.test(wordAt(sentence, that + 1)) && !opensInsert(sentence, that + 1)))
    return null;
  return {
    frame: 'that',
    first: that,
    last: endOfContent(sentence, that + 1, { cue: group }),
    cueLast: group.last,
  };
}
