import { NOMINAL, pos, type TagRule, word } from './tag-rule.ts';

export const THOUGHT_READ_AS_NOUN: ReadonlySet<string> = new Set(
  'show fear hope claim report estimate warn suspect say argue believe insist note doubt worry suggest indicate'.split(
    ' ',
  ),
);
const PLURAL = /(?:s|data|men|women|people|police)$/u;

/** "Doctors at the hospital of Sarn fear that …": a plural opens the sentence, no verb has come yet, and a clause follows. */
export const verbBeforeThat: TagRule = (tokens, i) => {
  if (
    pos(tokens, i) !== 'NOUN' ||
    !THOUGHT_READ_AS_NOUN.has(word(tokens, i)) ||
    word(tokens, i + 1) !== 'that'
  )
    return null;
  if (!NOMINAL.has(pos(tokens, i - 1)) || /^(?:VERB|AUX|PUNCT|)$/u.test(pos(tokens, i + 2))) return null;
  const before = tokens.slice(0, i);
  const opens = before.slice(0, 3).some((token) => NOMINAL.has(token.pos) && PLURAL.test(token.lower));
  return opens && !before.some((token) => /^(?:VERB|AUX|PUNCT)$/u.test(token.pos)) ? 'VERB' : null;
};
