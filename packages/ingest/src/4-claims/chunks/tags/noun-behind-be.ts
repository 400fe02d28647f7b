import { BE_FORMS } from '../data/verb-forms.ts';
import { isThirdPerson, type TagRule, word } from './tag-rule.ts';

/** "there were marches": an -s form behind a form of be is no verb. */
export const nounBehindBe: TagRule = (tokens, i) => {
  const token = tokens[i];
  if (token?.pos !== 'VERB' || !isThirdPerson(token)) return null;
  return BE_FORMS.has(word(tokens, i - 1)) || word(tokens, i - 1) === 'to' ? 'NOUN' : null;
};
