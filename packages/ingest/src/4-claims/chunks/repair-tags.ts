import type { Token } from '../../language/token.ts';
import { BE_FORMS, NOUN_OR_VERB, PARTICIPLE_ONLY, PAST_ONLY, PAST_OR_PARTICIPLE } from './data/verb-forms.ts';

type Rule = (tokens: readonly Token[], i: number) => string | null;

const NOMINAL = new Set(['NOUN', 'PROPN']);
const SUBJECT = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);

const pos = (tokens: readonly Token[], i: number): string => tokens[i]?.pos ?? '';
const word = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? '';

/** "the reports", "his plans", "Moscow's claims": what stands behind a determiner, an adjective or a genitive is a noun. */
const nounBehindDeterminer: Rule = (tokens, i) => {
  if (pos(tokens, i) !== 'VERB' || !NOUN_OR_VERB.has(word(tokens, i))) return null;
  const before = pos(tokens, i - 1);
  const genitive = before === 'PART' && /^['’]s?$/u.test(word(tokens, i - 1));
  const possessive = /^(?:its|his|her|their|our|my|your|whose)$/u.test(word(tokens, i - 1));
  return before === 'DET' || before === 'ADJ' || genitive || possessive ? 'NOUN' : null;
};

/** "At least 19 people drowned and …": a participle form behind its subject, with no noun to describe, is a verb. */
const verbReadAsAdjective: Rule = (tokens, i) => {
  const w = word(tokens, i);
  if (pos(tokens, i) !== 'ADJ' || !(w.endsWith('ed') || PAST_OR_PARTICIPLE.has(w) || PAST_ONLY.has(w)))
    return null;
  if (!SUBJECT.has(pos(tokens, i - 1))) return null;
  const next = pos(tokens, i + 1);
  return NOMINAL.has(next) || next === 'ADJ' ? null : 'VERB';
};

/** "were rescued", "has been delayed": a participle behind a form of be or have is a verb, unless a noun follows it. */
const participleBehindAuxiliary: Rule = (tokens, i) => {
  const w = word(tokens, i);
  if (pos(tokens, i) !== 'ADJ' || !(w.endsWith('ed') || PARTICIPLE_ONLY.has(w) || PAST_OR_PARTICIPLE.has(w)))
    return null;
  let at = i - 1;
  while (pos(tokens, at) === 'ADV') at -= 1;
  return BE_FORMS.has(word(tokens, at)) && !NOMINAL.has(pos(tokens, i + 1)) ? 'VERB' : null;
};

/** "said" and its like are verbs wherever they stand; headlines make the tagger read them as names. */
const speechVerbReadAsName: Rule = (tokens, i) => {
  if (pos(tokens, i) !== 'PROPN' && pos(tokens, i) !== 'NOUN') return null;
  return /^(?:said|says|told|tells|wrote|added|insists?|insisted|argued|argues|warned|warns|denied|denies|admitted|admits|believes?|thinks?)$/u.test(
    word(tokens, i),
  ) && SUBJECT.has(pos(tokens, i - 1))
    ? 'VERB'
    : null;
};

/** A capitalised word in mid-sentence between capitalised words is part of a name, whatever the tagger says. */
const nameReadAsVerb: Rule = (tokens, i) => {
  const token = tokens[i];
  if (token?.pos !== 'VERB' || !/^\p{Lu}\p{Ll}/u.test(token.text) || i === 0) return null;
  const before = tokens[i - 1];
  return before?.pos === 'PROPN' && /^\p{Lu}/u.test(before.text) ? 'PROPN' : null;
};

/** The order is the rule: a later one sees what an earlier one mended. */
const RULES: readonly Rule[] = [
  nounBehindDeterminer,
  participleBehindAuxiliary,
  verbReadAsAdjective,
  speechVerbReadAsName,
  nameReadAsVerb,
];

/** Tokens with the tagger's known faults mended; the same tokens otherwise, in the same order. */
export function repairTags(tokens: readonly Token[]): Token[] {
  const mended = [...tokens];
  for (let i = 0; i < mended.length; i += 1) {
    for (const rule of RULES) {
      const token = mended[i];
      const tag = rule(mended, i);
      if (token && tag) mended[i] = { ...token, pos: tag };
    }
  }
  return mended;
}
