import { isThirdPerson, pos, type TagRule, word } from './tag-rule.ts';

/** "if nothing changes", "it estimates": behind a pronoun subject an -s form is a verb. */
export const verbBehindPronoun: TagRule = (tokens, i) => {
  const token = tokens[i];
  if (token?.pos !== 'NOUN' || !isThirdPerson(token)) return null;
  return /^(?:he|she|it|nothing|everything|nobody|everyone|who)$/u.test(word(tokens, i - 1)) &&
    pos(tokens, i + 1) !== 'VERB'
    ? 'VERB'
    : null;
};
