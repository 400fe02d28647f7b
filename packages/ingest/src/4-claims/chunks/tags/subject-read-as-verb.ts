import { pos, type TagRule, word } from './tag-rule.ts';

/** "how people are treated": a base form before a finite form of be or have is its subject. */
export const subjectReadAsVerb: TagRule = (tokens, i) => {
  const token = tokens[i];
  if (token?.pos !== 'VERB' || pos(tokens, i + 1) !== 'AUX' || token.lower !== token.lemma) return null;
  return /^(?:are|were|is|was|have|has)$/u.test(word(tokens, i + 1)) &&
    word(tokens, i - 1) !== 'to' &&
    // "losses which officials estimate have grown": the subject of "have" is the relative word.
    !/^(?:which|that|who|what)$/u.test(word(tokens, i - 2))
    ? 'NOUN'
    : null;
};
