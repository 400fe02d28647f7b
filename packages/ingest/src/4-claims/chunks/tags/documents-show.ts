import { DOCUMENT_NOUNS } from '../../speakers/data/speaker-nouns.ts';
import { type TagRule, word } from './tag-rule.ts';

/** What ends the words that describe a document: a day, a month, a year, a comma. */
const BEHIND =
  /^(?:,|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|week|month|year|january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d)$/u;
/** Base forms by which documents speak. */
export const SHOWING: ReadonlySet<string> = new Set(['show', 'suggest', 'indicate']);
/** How far back the document may stand. */
const REACH = 14;

/** "figures released on Monday show": behind documents and what describes them, "show" is their verb. */
export const documentsShow: TagRule = (tokens, i) => {
  if (!SHOWING.has(word(tokens, i)) || !BEHIND.test(word(tokens, i - 1))) return null;
  for (let at = i - 2; at >= 0 && at > i - REACH; at -= 1) {
    const token = tokens[at];
    if (token?.lower.endsWith('s') && DOCUMENT_NOUNS.has(token.lower.slice(0, -1))) return 'VERB';
  }
  return null;
};
