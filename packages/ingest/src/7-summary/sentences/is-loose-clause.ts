import type { Token } from '../../language/token.ts';
import { STOP_WORDS } from '../../matching/data/stop-words.ts';
import { isOrdinaryWord } from '../../matching/word-weight.ts';
import { REPORTING_VERBS } from '../data/reporting-verbs.ts';

/** Whether a clause needs what stood around it in its document, or cites somebody within: it can stand in no sentence of ours. */
export function isLooseClause(tokens: readonly Token[]): boolean {
  return pointsElsewhere(tokens) || citesWithin(tokens) || isShouted(tokens);
}

const APPROXIMATE = new Set(['nearly', 'almost', 'about', 'just', 'twice', 'half']);
const NOUNS = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);

/** "Of them", "the latter", "the two have …", "as much as" without a whole: the words need what stood before them. */
function pointsElsewhere(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }, i) => {
    const next = tokens[i + 1];
    const after = tokens[i + 2];
    if (lower === 'of')
      return (
        next?.lower === 'them' || (['these', 'those'].includes(next?.lower ?? '') && after?.lower !== 'who')
      );
    if (lower === 'the' && ['latter', 'former', 'same'].includes(next?.lower ?? ''))
      return after?.pos !== 'NOUN';
    if (lower === 'the' && i === 0 && next?.pos === 'NUM') return !NOUNS.has(after?.pos ?? '');
    return i === 0 && APPROXIMATE.has(lower) && next?.lower === 'as';
  });
}

/** "The error, the director admitted on Sunday, was made …": told of the document it would lose who said it. */
function citesWithin(tokens: readonly Token[]): boolean {
  const commas = tokens.flatMap(({ text }, i) => (text === ',' ? [i] : []));
  return tokens.some(
    ({ pos, lemma }, i) =>
      pos === 'VERB' &&
      REPORTING_VERBS.has(lemma) &&
      commas.some((at) => at < i && i - at <= REACH) &&
      commas.some((at) => at > i),
  );
}

/** How many words a cited speaker may have. */
const REACH = 7;
const SHOUTED = /^\p{Lu}{3,}$/u;

/** A first word in capitals is the make-up of its page: "a MAN accused …", "PANICKED families". */
function isShouted(tokens: readonly Token[]): boolean {
  return tokens
    .slice(0, 2)
    .some(({ text, lower }) => SHOUTED.test(text) && !STOP_WORDS.has(lower) && isOrdinaryWord(lower));
}
