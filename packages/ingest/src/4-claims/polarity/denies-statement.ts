import type { ChunkedSentence, VerbGroup } from '../chunks/chunked-sentence.ts';
import { groupOf, wordAt } from '../chunks/chunked-sentence.ts';
import { STATEMENT_NOUNS } from './data/statement-nouns.ts';

/** Verbs that say no to a statement, whatever stands behind them. */
const DENYING: ReadonlySet<string> = new Set(['deny', 'refute', 'rebut', 'dispute']);
/** Verbs that turn down offers, appeals and workers too: they deny only where a statement is turned down. */
const TURNING_DOWN: ReadonlySet<string> = new Set(['reject', 'dismiss']);
/** Verbs of not doing, before what is not done; sales that decline by a tenth are no refusal. */
const REFUSING: ReadonlySet<string> = new Set(['decline', 'refuse']);

/** How far from the verb its statement may stand: "rejected on Monday the widely shared claim that …". */
const REACH = 8;

/** Whether a verb denies a statement or a deed: "denied that", "rejected claims", "refused to leave"; not "1,000 workers were dismissed". */
export function deniesStatement(sentence: ChunkedSentence, verb: VerbGroup, first: number): boolean {
  if (REFUSING.has(verb.lemma)) return groupOf(sentence, verb.last + 1)?.form === 'infinitive';
  if (verb.passive) {
    // "Was denied entry": only what was said can be denied in the passive.
    return isSayingNo(verb.lemma) && namesStatement(sentence, first, verb.first - 1);
  }
  if (DENYING.has(verb.lemma)) return true;
  return (
    TURNING_DOWN.has(verb.lemma) &&
    (wordAt(sentence, verb.last + 1) === 'that' || namesStatement(sentence, verb.last + 1, verb.last + REACH))
  );
}

const isSayingNo = (lemma: string): boolean => DENYING.has(lemma) || TURNING_DOWN.has(lemma);

function namesStatement(sentence: ChunkedSentence, first: number, last: number): boolean {
  for (let i = Math.max(0, first); i <= Math.min(last, sentence.tokens.length - 1); i += 1)
    if (STATEMENT_NOUNS.has(sentence.tokens[i]?.lemma ?? '')) return true;
  return false;
}
