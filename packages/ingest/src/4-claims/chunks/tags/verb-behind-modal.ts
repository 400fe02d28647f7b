import { MODALS, NOUN_OR_VERB } from '../data/verb-forms.ts';
import { pos, type TagRule, word } from './tag-rule.ts';

/** "could lead to": what follows a modal is a verb, adverbs between them allowed. */
export const verbBehindModal: TagRule = (tokens, i) => {
  const token = tokens[i];
  if (
    (token?.pos !== 'NOUN' && token?.pos !== 'ADJ') ||
    token.lower !== token.lemma ||
    !NOUN_OR_VERB.has(token.lower)
  )
    return null;
  const before = tokens[i - 1];
  const at = before?.pos === 'ADV' ? i - 2 : i - 1;
  return MODALS.has(word(tokens, at)) && pos(tokens, at) === 'AUX' ? 'VERB' : null;
};
