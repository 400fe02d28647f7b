import { NOMINAL, pos, type TagRule } from './tag-rule.ts';

/** "the suing states", "the conservative-leaning foundation": an -ing form between determiner (or "with") and noun describes it. */
export const describingGerund: TagRule = (tokens, i) => {
  const token = tokens[i];
  if (token?.pos !== 'VERB' || !token.lower.endsWith('ing')) return null;
  const before = tokens[i - 1];
  const opener =
    before?.pos === 'DET' ||
    before?.pos === 'ADJ' ||
    before?.text === '-' ||
    // "with boiling water": "with" takes no verb right behind it.
    (before?.lower === 'with' && !/s$/u.test(tokens[i + 1]?.lower ?? '')) ||
    /^(?:its|his|her|their)$/u.test(before?.lower ?? '');
  return opener && (NOMINAL.has(pos(tokens, i + 1)) || pos(tokens, i + 1) === 'ADJ') ? 'ADJ' : null;
};
