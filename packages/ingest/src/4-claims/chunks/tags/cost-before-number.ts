import { pos, SUBJECT, type TagRule, word } from './tag-rule.ts';

/** "the tram line cost 61 million": between a noun and a number, "cost" is the verb. */
export const costBeforeNumber: TagRule = (tokens, i) => {
  if (word(tokens, i) !== 'cost' || pos(tokens, i) !== 'NOUN' || !SUBJECT.has(pos(tokens, i - 1)))
    return null;
  const next = tokens[i + 1];
  return next?.pos === 'NUM' || /^[$€£¥]$/u.test(next?.text ?? '') ? 'VERB' : null;
};
