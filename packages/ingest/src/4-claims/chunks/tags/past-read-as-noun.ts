import { PAST_ONLY, PAST_OR_PARTICIPLE } from '../data/verb-forms.ts';
import { pos, type TagRule, word } from './tag-rule.ts';

/** Objects that no noun has right behind it: "despised them", "shot his wife". */
const OBJECT = /^(?:him|them|me|us|it|his|her|their|its|my|our)$/u;

/** "Mark Vale shot his guard", "the crew despised them": a past form between a name or noun and a pronoun is a verb. */
export const pastReadAsNoun: TagRule = (tokens, i) => {
  const form = word(tokens, i);
  const isPast = form.endsWith('ed') || PAST_ONLY.has(form) || PAST_OR_PARTICIPLE.has(form);
  if (!isPast || !OBJECT.test(word(tokens, i + 1))) return null;
  return /^(?:PROPN|NOUN|PRON|CCONJ)$/u.test(pos(tokens, i - 1)) ? 'VERB' : null;
};
