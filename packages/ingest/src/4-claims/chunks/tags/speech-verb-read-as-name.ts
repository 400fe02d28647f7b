import { pos, SUBJECT, type TagRule, word } from './tag-rule.ts';

/** Forms of the verbs of speech and thought that no name or noun of news shares. */
export const SPEECH_READ_AS_NAME: ReadonlySet<string> = new Set(
  'said says told tells wrote added insist insists insisted argued argues warned warns denied denies admitted admits believe believes think thinks'.split(
    ' ',
  ),
);

/** "said" and its like are verbs wherever they stand; headlines make the tagger read them as names. */
export const speechVerbReadAsName: TagRule = (tokens, i) => {
  if (pos(tokens, i) !== 'PROPN' && pos(tokens, i) !== 'NOUN') return null;
  return SPEECH_READ_AS_NAME.has(word(tokens, i)) && SUBJECT.has(pos(tokens, i - 1)) ? 'VERB' : null;
};
