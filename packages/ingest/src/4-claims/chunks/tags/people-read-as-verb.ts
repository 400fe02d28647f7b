import { type TagRule, word } from './tag-rule.ts';

/** "According to people close to the talks": the word is a noun wherever news has it. */
export const peopleReadAsVerb: TagRule = (tokens, i) => (word(tokens, i) === 'people' ? 'NOUN' : null);
