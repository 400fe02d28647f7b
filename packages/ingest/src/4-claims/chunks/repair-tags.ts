import type { Token } from '../../language/token.ts';
import {
  BE_FORMS,
  MODALS,
  NOUN_OR_VERB,
  PARTICIPLE_ONLY,
  PAST_ONLY,
  PAST_OR_PARTICIPLE,
} from './data/verb-forms.ts';

type Rule = (tokens: readonly Token[], i: number) => string | null;

const NOMINAL = new Set(['NOUN', 'PROPN']);
const SUBJECT = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);

const pos = (tokens: readonly Token[], i: number): string => tokens[i]?.pos ?? '';
const word = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? '';

/** "the reports", "his plans", "Moscow's claims": what stands behind a determiner, an adjective or a genitive is a noun. */
const nounBehindDeterminer: Rule = (tokens, i) => {
  if (pos(tokens, i) !== 'VERB') return null;
  const at = word(tokens, i - 1) === 'only' ? i - 2 : i - 1;
  const genitive = /^['’]s?$/u.test(word(tokens, at)) && pos(tokens, at) === 'PART';
  if (genitive && !/(?:ed|ing)$/u.test(word(tokens, i))) return 'NOUN';
  if (!NOUN_OR_VERB.has(word(tokens, i))) return null;
  const before = pos(tokens, at);
  const possessive = /^(?:its|his|her|their|our|my|your|whose)$/u.test(word(tokens, at));
  const according = word(tokens, i - 1) === 'to' && word(tokens, i - 2) === 'according';
  return before === 'DET' || before === 'ADJ' || possessive || according ? 'NOUN' : null;
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

/** "there were marches": an -s form behind a form of be is no verb. */
const nounBehindBe: Rule = (tokens, i) => {
  const token = tokens[i];
  if (token?.pos !== 'VERB' || !isThirdPerson(token)) return null;
  return BE_FORMS.has(word(tokens, i - 1)) || word(tokens, i - 1) === 'to' ? 'NOUN' : null;
};

/** "the infection ward at": a base form right behind a singular noun with a determiner cannot agree with it. */
const baseFormBehindSingular: Rule = (tokens, i) => {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (token?.pos !== 'VERB' || token.lower !== token.lemma || before?.pos !== 'NOUN') return null;
  if (
    before.lower !== before.lemma ||
    before.lower === 'people' ||
    before.lower === 'police' ||
    before.lower === 'staff'
  )
    return null;
  if (/(?:ed|ing|s)$/u.test(token.lower) || PAST_ONLY.has(token.lower) || PAST_OR_PARTICIPLE.has(token.lower))
    return null;
  return pos(tokens, i - 2) === 'DET' || pos(tokens, i - 2) === 'ADJ' ? 'NOUN' : null;
};

/** "if nothing changes", "it estimates": behind a pronoun subject an -s form is a verb. */
const verbBehindPronoun: Rule = (tokens, i) => {
  const token = tokens[i];
  if (token?.pos !== 'NOUN' || !isThirdPerson(token)) return null;
  return /^(?:he|she|it|nothing|everything|nobody|everyone|who)$/u.test(word(tokens, i - 1)) &&
    pos(tokens, i + 1) !== 'VERB'
    ? 'VERB'
    : null;
};

/** ", the institute estimates." and "the ministry estimates that": a speech verb in -s at the end of its clause. */
const speechVerbReadAsPlural: Rule = (tokens, i) => {
  const token = tokens[i];
  if (
    token?.pos !== 'NOUN' ||
    !/^(?:estimates|reports|claims|notes|suggests|hopes|fears|doubts|plans|states|says|calls|urges|warns)$/u.test(
      token.lower,
    )
  )
    return null;
  if (!NOMINAL.has(pos(tokens, i - 1)) || word(tokens, i - 1).endsWith('s')) return null;
  const next = tokens[i + 1];
  return next?.lower === 'that' ||
    ((!next || /^[.,;]$/u.test(next.text)) && tokens.slice(0, i).some((earlier) => earlier.text === ','))
    ? 'VERB'
    : null;
};

/** ", the traders fear." and ", unions say": a speech verb at the end behind a plural noun. */
const speechVerbReadAsNoun: Rule = (tokens, i) => {
  const token = tokens[i];
  if (
    token?.pos !== 'NOUN' ||
    !/^(?:fear|hope|claim|report|estimate|warn|suspect|say|argue|believe|insist|note|doubt|worry)$/u.test(
      token.lower,
    )
  )
    return null;
  const next = tokens[i + 1];
  const ends = !next || /^[.,;]$/u.test(next.text);
  return ends &&
    NOMINAL.has(pos(tokens, i - 1)) &&
    word(tokens, i - 1).endsWith('s') &&
    tokens.slice(0, i).some((earlier) => earlier.text === ',')
    ? 'VERB'
    : null;
};

/** "the chief of police", "a high of": an adjective between a determiner and "of" is the noun. */
const nounBeforeOf: Rule = (tokens, i) =>
  pos(tokens, i) === 'ADJ' &&
  word(tokens, i + 1) === 'of' &&
  (pos(tokens, i - 1) === 'DET' || pos(tokens, i - 1) === 'ADJ')
    ? 'NOUN'
    : null;

/** "said Don Fowler", "and Lynch said": a capitalised word in running text is a name, not a verb. */
const capitalisedVerb: Rule = (tokens, i) => {
  const token = tokens[i];
  if (
    token?.pos === 'AUX' &&
    i > 0 &&
    /^\p{Lu}/u.test(tokens[i - 1]?.text ?? '') &&
    /^\p{Lu}\p{Ll}/u.test(token.text) &&
    /^\p{Lu}/u.test(tokens[i + 1]?.text ?? '')
  )
    return 'PROPN';
  if (token?.pos !== 'VERB' || !/^\p{Lu}\p{Ll}/u.test(token.text)) return null;
  const before = tokens[i - 1];
  const opens = !before || before.pos === 'PUNCT';
  const next = tokens[i + 1];
  if (opens)
    return next !== undefined &&
      /^(?:said|says|told|added|wrote|has|had|is|was|will|did|argued|noted|asked)$/u.test(next.lower)
      ? 'PROPN'
      : null;
  return isTitleCase(tokens) ? null : 'PROPN';
};

/** Headlines capitalise their verbs too. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => /^\p{L}{4,}/u.test(token.text));
  return words.filter((token) => /^\p{Lu}/u.test(token.text)).length > words.length * 0.7;
}

/** "the suing states", "the conservative-leaning foundation": an -ing form between determiner and noun describes it. */
const describingGerund: Rule = (tokens, i) => {
  const token = tokens[i];
  if (token?.pos !== 'VERB' || !token.lower.endsWith('ing')) return null;
  const before = tokens[i - 1];
  const opener =
    before?.pos === 'DET' ||
    before?.pos === 'ADJ' ||
    before?.text === '-' ||
    /^(?:its|his|her|their)$/u.test(before?.lower ?? '');
  return opener && (NOMINAL.has(pos(tokens, i + 1)) || pos(tokens, i + 1) === 'ADJ') ? 'ADJ' : null;
};

/** "for increased spending", "after leaked documents": a participle between a preposition, determiner or verb and its noun describes that noun. */
const describingParticiple: Rule = (tokens, i) => {
  const token = tokens[i];
  if (token?.pos !== 'VERB' || !token.lower.endsWith('ed')) return null;
  const before = pos(tokens, i - 1);
  const opener =
    before === 'ADP' ||
    before === 'DET' ||
    before === 'SCONJ' ||
    /^(?:its|his|her|their)$/u.test(word(tokens, i - 1));
  const starts = i === 0 || (word(tokens, i - 1) === 'also' && word(tokens, i - 2) === 'but');
  if (starts || (opener && before !== 'SCONJ'))
    return NOMINAL.has(pos(tokens, i + 1)) || pos(tokens, i + 1) === 'ADJ' ? 'ADJ' : null;
  return opener && NOMINAL.has(pos(tokens, i + 1)) && word(tokens, i + 1).endsWith('s')
    ? 'ADJ'
    : opener && before !== 'SCONJ' && NOMINAL.has(pos(tokens, i + 1))
      ? 'ADJ'
      : null;
};

/** "the general said": an adjective between a determiner and a verb is a noun. */
const nounBeforeVerb: Rule = (tokens, i) =>
  pos(tokens, i) === 'ADJ' &&
  pos(tokens, i - 1) === 'DET' &&
  (pos(tokens, i + 1) === 'VERB' || pos(tokens, i + 1) === 'AUX') &&
  !/ing$/u.test(word(tokens, i + 1))
    ? 'NOUN'
    : null;

/** "a doctor there said": "there" behind a noun is a place. */
const placeThere: Rule = (tokens, i) =>
  word(tokens, i) === 'there' && NOMINAL.has(pos(tokens, i - 1)) && pos(tokens, i + 1) === 'VERB'
    ? 'ADV'
    : null;

/** "the group Fair Till", "Water Is Ours": a capitalised small word right behind a capitalised name goes on with it. */
const nameGoesOn: Rule = (tokens, i) => {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (!token || !before || before.pos !== 'PROPN' || !/^(?:ADP|SCONJ|ADV|ADJ|PRON|INTJ)$/u.test(token.pos))
    return null;
  return /^\p{Lu}\p{Ll}/u.test(token.text) && /^\p{Lu}/u.test(before.text) && i > 1 && !isTitleCase(tokens)
    ? 'PROPN'
    : null;
};

/** "how people are treated": a base form before a finite form of be or have is its subject. */
const subjectReadAsVerb: Rule = (tokens, i) => {
  const token = tokens[i];
  if (token?.pos !== 'VERB' || token.lower !== token.lemma) return null;
  return /^(?:are|were|is|was|have|has)$/u.test(word(tokens, i + 1)) &&
    pos(tokens, i + 1) === 'AUX' &&
    word(tokens, i - 1) !== 'to'
    ? 'NOUN'
    : null;
};

/** "the campaign plans to make": a verb of intending before an infinitive, behind a singular noun. */
const intendingVerb: Rule = (tokens, i) => {
  const token = tokens[i];
  if (
    token?.pos !== 'NOUN' ||
    !/^(?:plans|hopes|wants|seeks|aims|vows|pledges|promises|refuses|declines|needs|intends|claims|offers|moves)$/u.test(
      token.lower,
    )
  )
    return null;
  const before = tokens[i - 1];
  const joined = before?.pos === 'CCONJ' || before?.text === ',';
  const singular = joined || (before !== undefined && NOMINAL.has(before.pos) && !before.lower.endsWith('s'));
  return singular && word(tokens, i + 1) === 'to' && pos(tokens, i + 2) === 'VERB' ? 'VERB' : null;
};

/** "could lead to": what follows a modal is a verb, adverbs between them allowed. */
const verbBehindModal: Rule = (tokens, i) => {
  const token = tokens[i];
  if (
    (token?.pos !== 'NOUN' && token?.pos !== 'ADJ') ||
    token.lower !== token.lemma ||
    !NOUN_OR_VERB.has(token.lower)
  )
    return null;
  const before = tokens[i - 1];
  const at = before?.pos === 'ADV' ? i - 2 : i - 1;
  return MODALS.has(word(tokens, at)) && pos(tokens, at) === 'AUX' ? 'VERB' : null;
};

function isThirdPerson(token: Token): boolean {
  return token.lower.endsWith('s') && !token.lower.endsWith('ss') && token.lemma !== token.lower;
}

/** The order is the rule: a later one sees what an earlier one mended. */
const RULES: readonly Rule[] = [
  nounBehindDeterminer,
  nounBehindBe,
  baseFormBehindSingular,
  verbBehindPronoun,
  speechVerbReadAsPlural,
  speechVerbReadAsNoun,
  nounBeforeOf,
  capitalisedVerb,
  nounBeforeVerb,
  placeThere,
  nameGoesOn,
  describingGerund,
  describingParticiple,
  subjectReadAsVerb,
  intendingVerb,
  verbBehindModal,
  participleBehindAuxiliary,
  verbReadAsAdjective,
  speechVerbReadAsName,
  nameReadAsVerb,
];

/** Tokens with the tagger's known faults mended; the same tokens otherwise, in the same order. */
export function repairTags(tokens: readonly Token[]): Token[] {
  // Marks that the tagger does not know (a horizontal bar, a bullet) come as `X`.
  const mended = tokens.map((token) =>
    token.pos === 'X' && !/[\p{L}\p{N}]/u.test(token.text) ? { ...token, pos: 'PUNCT' } : token,
  );
  for (let i = 0; i < mended.length; i += 1) {
    for (const rule of RULES) {
      const token = mended[i];
      const tag = rule(mended, i);
      if (token && tag) mended[i] = { ...token, pos: tag };
    }
  }
  return mended;
}
