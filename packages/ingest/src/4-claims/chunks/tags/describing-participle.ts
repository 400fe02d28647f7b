import type { Token } from '../../../language/token.ts';
import { NOMINAL, pos, type TagRule, word } from './tag-rule.ts';

/** A hyphen joins the word to the one before it. */
function isCompound(tokens: readonly Token[], i: number): boolean {
  const hyphen = tokens[i - 1];
  return hyphen?.text === '-' && hyphen.end === tokens[i]?.start && tokens[i - 2]?.end === hyphen.start;
}

/** "for increased spending", "after leaked documents": a participle between a preposition, determiner or verb and its noun describes that noun. */
export const describingParticiple: TagRule = (tokens, i) => {
  const token = tokens[i];
  if (token?.pos !== 'VERB' || !token.lower.endsWith('ed')) return null;
  const before = pos(tokens, i - 1);
  // "the Harwick-based firm", "state-led talks"
  if (isCompound(tokens, i) && (NOMINAL.has(pos(tokens, i + 1)) || pos(tokens, i + 1) === 'ADJ'))
    return 'ADJ';
  // The tagger takes "for" and its like for conjunctions; no clause begins with a bare past form behind them.
  const isClausal =
    before === 'SCONJ' && !/^(?:for|of|in|with|by|from|about|than)$/u.test(word(tokens, i - 1));
  const opener =
    before === 'ADP' ||
    before === 'DET' ||
    before === 'SCONJ' ||
    /^(?:its|his|her|their)$/u.test(word(tokens, i - 1));
  // "of newly filed reports"
  if (
    before === 'ADV' &&
    word(tokens, i - 1).endsWith('ly') &&
    /^(?:ADP|DET)$/u.test(pos(tokens, i - 2)) &&
    NOMINAL.has(pos(tokens, i + 1))
  )
    return 'ADJ';
  // "an estimated 5,000 people"
  if (before === 'DET' && pos(tokens, i + 1) === 'NUM') return 'ADJ';
  // "shows captured soldiers": behind a full verb, before a plural.
  const isObject = before === 'VERB' && NOMINAL.has(pos(tokens, i + 1)) && word(tokens, i + 1).endsWith('s');
  if (isObject && !/^(?:ha(?:s|ve|d)|having|got|gotten)$/u.test(word(tokens, i - 1))) return 'ADJ';
  const starts = i === 0 || (word(tokens, i - 1) === 'also' && word(tokens, i - 2) === 'but');
  if (starts || (opener && !isClausal))
    return NOMINAL.has(pos(tokens, i + 1)) || pos(tokens, i + 1) === 'ADJ' ? 'ADJ' : null;
  return opener && NOMINAL.has(pos(tokens, i + 1)) && word(tokens, i + 1).endsWith('s')
    ? 'ADJ'
    : opener && before !== 'SCONJ' && NOMINAL.has(pos(tokens, i + 1))
      ? 'ADJ'
      : null;
};
