import type { Token } from '../../language/token.ts';
import { findComplements } from '../attribution/data/attribution-lexicon.ts';
import { acronymReadAsDeterminer } from './tags/acronym-read-as-determiner.ts';
import { adjectiveForPeople } from './tags/adjective-for-people.ts';
import { baseFormBehindSingular } from './tags/base-form-behind-singular.ts';
import { capitalisedVerb } from './tags/capitalised-verb.ts';
import { costBeforeNumber } from './tags/cost-before-number.ts';
import { describingGerund } from './tags/describing-gerund.ts';
import { describingParticiple } from './tags/describing-participle.ts';
import { documentsShow } from './tags/documents-show.ts';
import { gerundBeforeInfinitive } from './tags/gerund-before-infinitive.ts';
import { gerundBehindPreposition } from './tags/gerund-behind-preposition.ts';
import { intendingVerb } from './tags/intending-verb.ts';
import { nameGoesOn } from './tags/name-goes-on.ts';
import { nameReadAsVerb } from './tags/name-read-as-verb.ts';
import { nounBeforeOf } from './tags/noun-before-of.ts';
import { nounBeforeSpeech } from './tags/noun-before-speech.ts';
import { nounBeforeVerb } from './tags/noun-before-verb.ts';
import { nounBehindBe } from './tags/noun-behind-be.ts';
import { nounBehindDeterminer } from './tags/noun-behind-determiner.ts';
import { participleBehindAuxiliary } from './tags/participle-behind-auxiliary.ts';
import { pastReadAsNoun } from './tags/past-read-as-noun.ts';
import { peopleReadAsVerb } from './tags/people-read-as-verb.ts';
import { placeThere } from './tags/place-there.ts';
import { pluralPointsOut } from './tags/plural-points-out.ts';
import { pluralSubject } from './tags/plural-subject.ts';
import { speechVerbReadAsName } from './tags/speech-verb-read-as-name.ts';
import { speechVerbReadAsNoun } from './tags/speech-verb-read-as-noun.ts';
import { speechVerbReadAsPlural } from './tags/speech-verb-read-as-plural.ts';
import { subjectReadAsVerb } from './tags/subject-read-as-verb.ts';
import type { TagRule } from './tags/tag-rule.ts';
import { thatBeforePlural } from './tags/that-before-plural.ts';
import { verbBeforeThat } from './tags/verb-before-that.ts';
import { verbBehindModal } from './tags/verb-behind-modal.ts';
import { verbBehindPronoun } from './tags/verb-behind-pronoun.ts';
import { verbReadAsAdjective } from './tags/verb-read-as-adjective.ts';

/**
 * Each rule with the tags that it may change; it is asked only of tokens that have one of them. The order is the rule: a
 * later one sees what an earlier one mended.
 */
const RULES: readonly (readonly [tags: string, rule: TagRule])[] = [
  ['VERB', nounBehindDeterminer],
  ['VERB', nounBehindBe],
  ['VERB', baseFormBehindSingular],
  ['NOUN', verbBehindPronoun],
  ['NOUN', pastReadAsNoun],
  ['NOUN', speechVerbReadAsPlural],
  ['NOUN', speechVerbReadAsNoun],
  ['NOUN', verbBeforeThat],
  ['NOUN', costBeforeNumber],
  ['NOUN', pluralPointsOut],
  ['NOUN', documentsShow],
  ['NOUN', pluralSubject],
  ['ADJ NOUN', gerundBeforeInfinitive],
  ['NOUN', gerundBehindPreposition],
  ['ADJ', nounBeforeOf],
  ['VERB AUX', capitalisedVerb],
  ['ADJ', nounBeforeVerb],
  ['ADJ', nounBeforeSpeech],
  ['VERB', peopleReadAsVerb],
  ['DET', thatBeforePlural],
  ['DET', acronymReadAsDeterminer],
  ['ADV DET INTJ PART PRON PROPN', placeThere],
  ['ADP SCONJ ADV ADJ PRON INTJ', nameGoesOn],
  ['VERB', describingGerund],
  ['VERB', describingParticiple],
  ['VERB', subjectReadAsVerb],
  ['NOUN', intendingVerb],
  ['NOUN ADJ', verbBehindModal],
  ['ADJ', participleBehindAuxiliary],
  ['ADJ VERB', adjectiveForPeople],
  ['ADJ', verbReadAsAdjective],
  ['PROPN NOUN', speechVerbReadAsName],
  ['VERB', nameReadAsVerb],
];

type PlacedRule = { readonly order: number; readonly rule: TagRule };

const TAGS = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SPACE SYM VERB X'.split(
  ' ',
);

/** The rules for each tag, in their order. */
const BY_TAG: ReadonlyMap<string, readonly PlacedRule[]> = new Map(
  TAGS.map((tag) => [
    tag,
    RULES.flatMap(([tags, rule], order) => (tags.split(' ').includes(tag) ? [{ order, rule }] : [])),
  ]),
);

/** Tokens with the tagger's known faults mended; the same tokens otherwise, in the same order. */
export function mendTags(tokens: readonly Token[]): Token[] {
  const mended = tokens.map((token) =>
    token.pos === 'X' && !/[\p{L}\p{N}]/u.test(token.text) ? { ...token, pos: 'PUNCT' } : token,
  );
  for (let i = 0; i < mended.length; i += 1) mendAt(mended, i, 0);
  return mended;
}

/** Asks the rules from `from` on, in their order, of the token at `i`; a changed tag brings its own rules. */
function mendAt(tokens: Token[], i: number, from: number): void {
  const token = tokens[i];
  if (!token) return;
  for (const { order, rule } of BY_TAG.get(token.pos) ?? []) {
    if (order < from) continue;
    const tag = rule(tokens, i);
    if (tag === null) continue;
    tokens[i] = { ...token, pos: tag, lemma: tag === 'VERB' ? verbLemma(token) : token.lemma };
    mendAt(tokens, i, order + 1);
    return;
  }
}

/** The base form of what was not tagged as a verb: "promising" is promise, where the lexicon of attribution knows it so. */
function verbLemma({ lemma, lower }: Token): string {
  const stem = lower.replace(/(?:ing|ed|s)$/u, '');
  return [lemma, stem, `${stem}e`, stem.slice(0, -1)].find((form) => findComplements(form) !== null) ?? lemma;
}
