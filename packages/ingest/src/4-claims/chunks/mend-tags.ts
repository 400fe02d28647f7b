import type { Token } from '../../language/token.ts';
import { findComplements } from '../attribution/data/attribution-lexicon.ts';
import { NOUN_OR_VERB, PARTICIPLE_ONLY, PAST_ONLY, PAST_OR_PARTICIPLE } from './data/verb-forms.ts';
import { acronymReadAsDeterminer } from './tags/acronym-read-as-determiner.ts';
import { adjectiveForPeople, PEOPLE } from './tags/adjective-for-people.ts';
import { baseFormBehindSingular } from './tags/base-form-behind-singular.ts';
import { capitalisedVerb } from './tags/capitalised-verb.ts';
import { costBeforeNumber } from './tags/cost-before-number.ts';
import { describingGerund } from './tags/describing-gerund.ts';
import { describingParticiple } from './tags/describing-participle.ts';
import { documentsShow, SHOWING } from './tags/documents-show.ts';
import { gerundBeforeInfinitive } from './tags/gerund-before-infinitive.ts';
import { gerundBehindPreposition } from './tags/gerund-behind-preposition.ts';
import { INTENDING, intendingVerb } from './tags/intending-verb.ts';
import { nameGoesOn } from './tags/name-goes-on.ts';
import { nameReadAsVerb } from './tags/name-read-as-verb.ts';
import { nounBeforeOf } from './tags/noun-before-of.ts';
import { nounBeforeSpeech } from './tags/noun-before-speech.ts';
import { nounBeforeVerb } from './tags/noun-before-verb.ts';
import { nounBehindBe } from './tags/noun-behind-be.ts';
import { isNounBehindDeterminer, nounBehindDeterminer } from './tags/noun-behind-determiner.ts';
import { participleBehindAuxiliary } from './tags/participle-behind-auxiliary.ts';
import { pastReadAsNoun } from './tags/past-read-as-noun.ts';
import { peopleReadAsVerb } from './tags/people-read-as-verb.ts';
import { placeThere } from './tags/place-there.ts';
import { pluralPointsOut } from './tags/plural-points-out.ts';
import { BASE_BEHIND_PLURAL, pluralSubject } from './tags/plural-subject.ts';
import { SPEECH_READ_AS_NAME, speechVerbReadAsName } from './tags/speech-verb-read-as-name.ts';
import { SPEECH_READ_AS_NOUN, speechVerbReadAsNoun } from './tags/speech-verb-read-as-noun.ts';
import { SPEECH_READ_AS_PLURAL, speechVerbReadAsPlural } from './tags/speech-verb-read-as-plural.ts';
import { subjectReadAsVerb } from './tags/subject-read-as-verb.ts';
import type { TagRule } from './tags/tag-rule.ts';
import { thatBeforePlural } from './tags/that-before-plural.ts';
import { THOUGHT_READ_AS_NOUN, verbBeforeThat } from './tags/verb-before-that.ts';
import { verbBehindModal } from './tags/verb-behind-modal.ts';
import { verbBehindPronoun } from './tags/verb-behind-pronoun.ts';
import { verbReadAsAdjective } from './tags/verb-read-as-adjective.ts';

/** Whether a rule may change a word of this form (lower case); what it says no to, the rule would leave as it is. */
type Forms = (form: string) => boolean;

const any: Forms = () => true;
const oneOf = (...forms: readonly string[]): Forms => among(new Set(forms));
const among =
  (forms: ReadonlySet<string>): Forms =>
  (form) =>
    forms.has(form);
const endsIn =
  (ending: string): Forms =>
  (form) =>
    form.endsWith(ending);
const isInS: Forms = (form) => form.endsWith('s') && !form.endsWith('ss');
const isPast: Forms = (form) => form.endsWith('ed') || PAST_ONLY.has(form) || PAST_OR_PARTICIPLE.has(form);
const isParticiple: Forms = (form) => isPast(form) || PARTICIPLE_ONLY.has(form);

/**
 * Each rule with the tags that it may change and the forms, which repeat the rule's own first question: it is asked only of
 * tokens that have both. The order is the rule: a later one sees what an earlier one mended.
 */
const RULES: readonly (readonly [tags: string, forms: Forms, rule: TagRule])[] = [
  ['VERB', isNounBehindDeterminer, nounBehindDeterminer],
  ['VERB', isInS, nounBehindBe],
  ['VERB', (form) => !isPast(form) && !/(?:ing|s)$/u.test(form), baseFormBehindSingular],
  ['NOUN', isInS, verbBehindPronoun],
  ['NOUN', isPast, pastReadAsNoun],
  ['NOUN', among(SPEECH_READ_AS_PLURAL), speechVerbReadAsPlural],
  ['NOUN', among(SPEECH_READ_AS_NOUN), speechVerbReadAsNoun],
  ['NOUN', among(THOUGHT_READ_AS_NOUN), verbBeforeThat],
  ['NOUN', oneOf('cost'), costBeforeNumber],
  ['NOUN', any, pluralPointsOut],
  ['NOUN', among(SHOWING), documentsShow],
  ['NOUN', among(BASE_BEHIND_PLURAL), pluralSubject],
  ['ADJ NOUN', endsIn('ing'), gerundBeforeInfinitive],
  ['NOUN', endsIn('ing'), gerundBehindPreposition],
  ['ADJ', any, nounBeforeOf],
  ['VERB AUX', any, capitalisedVerb],
  ['ADJ', any, nounBeforeVerb],
  ['ADJ', any, nounBeforeSpeech],
  ['VERB', oneOf('people'), peopleReadAsVerb],
  ['DET', oneOf('that'), thatBeforePlural],
  ['DET', any, acronymReadAsDeterminer],
  ['ADV DET INTJ PART PRON PROPN', oneOf('there'), placeThere],
  ['ADP SCONJ ADV ADJ PRON INTJ', any, nameGoesOn],
  ['VERB', endsIn('ing'), describingGerund],
  ['VERB', endsIn('ed'), describingParticiple],
  ['VERB', any, subjectReadAsVerb],
  ['NOUN', among(INTENDING), intendingVerb],
  ['NOUN ADJ', among(NOUN_OR_VERB), verbBehindModal],
  ['ADJ', isParticiple, participleBehindAuxiliary],
  ['ADJ VERB', among(PEOPLE), adjectiveForPeople],
  ['ADJ', isPast, verbReadAsAdjective],
  ['PROPN NOUN', among(SPEECH_READ_AS_NAME), speechVerbReadAsName],
  ['VERB', any, nameReadAsVerb],
];

type PlacedRule = { readonly order: number; readonly forms: Forms; readonly rule: TagRule };

/** The tags that a rule may change. */
const TAGS = new Set(RULES.flatMap(([tags]) => tags.split(' ')));

/** Every form that a rule knows by itself; what it says of any other depends on its ending alone. */
const NAMED: ReadonlySet<string> = new Set(
  [
    ['cost', 'people', 'that', 'there'],
    ...[PAST_ONLY, PAST_OR_PARTICIPLE, PARTICIPLE_ONLY, NOUN_OR_VERB, PEOPLE, INTENDING, SHOWING],
    ...[BASE_BEHIND_PLURAL, SPEECH_READ_AS_PLURAL, SPEECH_READ_AS_NOUN, SPEECH_READ_AS_NAME],
    THOUGHT_READ_AS_NOUN,
  ].flatMap((forms) => [...forms]),
);

/** One form that no rule names for each ending that rules ask for; `endingOf` tells which of them a word is like. */
const UNNAMED = ['-', '-ed', '-ing', '-s', '-ss'];

function endingOf(form: string): number {
  const last = form.charCodeAt(form.length - 1);
  if (last === 115) return form.endsWith('ss') ? 4 : 3;
  if (last === 103) return form.endsWith('ing') ? 2 : 0;
  return last === 100 && form.endsWith('ed') ? 1 : 0;
}

/** The rules for one tag: for each named form, and for the others by their ending. */
type TagRules = {
  readonly byForm: ReadonlyMap<string, readonly PlacedRule[]>;
  readonly byEnding: readonly (readonly PlacedRule[])[];
};

function listRules(tag: string): TagRules {
  const placed = RULES.flatMap(([tags, forms, rule], order) =>
    tags.split(' ').includes(tag) ? [{ order, forms, rule }] : [],
  );
  const rulesFor = (form: string) => placed.filter(({ forms }) => forms(form));
  return {
    byForm: new Map(Array.from(NAMED, (form) => [form, rulesFor(form)])),
    byEnding: UNNAMED.map(rulesFor),
  };
}

const BY_TAG: ReadonlyMap<string, TagRules> = new Map(Array.from(TAGS, (tag) => [tag, listRules(tag)]));

const NO_RULES: readonly PlacedRule[] = [];

/** The rules that may change a token, in their order. */
function rulesFor({ pos, lower }: Token): readonly PlacedRule[] {
  const ofTag = BY_TAG.get(pos);
  return ofTag?.byForm.get(lower) ?? ofTag?.byEnding[endingOf(lower)] ?? NO_RULES;
}

/** Tokens with the tagger's known faults mended; the same tokens otherwise, in the same order. */
export function mendTags(tokens: readonly Token[]): Token[] {
  const mended = tokens.slice();
  for (let i = 0; i < mended.length; i += 1) {
    const token = mended[i];
    if (token?.pos === 'X' && !/[\p{L}\p{N}]/u.test(token.text)) mended[i] = { ...token, pos: 'PUNCT' };
  }
  for (let i = 0; i < mended.length; i += 1) mendAt(mended, i, 0);
  return mended;
}

/** Asks the rules from `from` on, in their order, of the token at `i`; a changed tag brings its own rules. */
function mendAt(tokens: Token[], i: number, from: number): void {
  const token = tokens[i];
  if (!token) return;
  const rules = rulesFor(token);
  for (let at = 0; at < rules.length; at += 1) {
    const placed = rules[at];
    if (!placed || placed.order < from) continue;
    const tag = placed.rule(tokens, i);
    if (tag === null) continue;
    tokens[i] = { ...token, pos: tag, lemma: tag === 'VERB' ? verbLemma(token) : token.lemma };
    mendAt(tokens, i, placed.order + 1);
    return;
  }
}

/** The base form of what was not tagged as a verb: "promising" is promise, where the lexicon of attribution knows it so. */
function verbLemma({ lemma, lower }: Token): string {
  const stem = lower.replace(/(?:ing|ed|s)$/u, '');
  return [lemma, stem, `${stem}e`, stem.slice(0, -1)].find((form) => findComplements(form) !== null) ?? lemma;
}
