import type { Token } from '../../language/token.ts';
import { findComplements } from '../attribution/data/attribution-lexicon.ts';
import type { VerbForm, VerbGroup } from './chunked-sentence.ts';
import {
  BASE_IN_ING,
  BE_FORMS,
  FINITE_AUXILIARIES,
  MODALS,
  PARTICIPLE_ONLY,
  PAST_ONLY,
  PAST_OR_PARTICIPLE,
} from './data/verb-forms.ts';
import { isNaming } from './is-naming.ts';

const NEGATIONS = new Set(["n't", 'n’t', 'not', 'never']);
const isVerbal = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX';
const isBetween = (token: Token | undefined): boolean =>
  token?.pos === 'ADV' || NEGATIONS.has(token?.lower ?? '');

/** Lower-cased word at `i`; the empty string outside of the sentence. */
const wordAt = (tokens: readonly Token[], i: number): string => (i < 0 ? '' : (tokens[i]?.lower ?? ''));

/** The first word from `first` to `last` that is among `words`, or null. */
function findAmong(
  tokens: readonly Token[],
  first: number,
  last: number,
  words: ReadonlySet<string>,
): string | null {
  for (let at = first; at <= last; at += 1) {
    const word = wordAt(tokens, at);
    if (words.has(word)) return word;
  }
  return null;
}

const OPENING_MARKS = new Set(['"', '“', '‘']);

/** Whether `to` at `i` opens an infinitive: a verb follows, adverbs allowed between. */
function opensInfinitive(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.lower !== 'to') return false;
  let at = i + 1;
  while ((isBetween(tokens[at]) || OPENING_MARKS.has(tokens[at]?.text ?? '')) && at < i + 4) at += 1;
  const next = tokens[at];
  return (
    isVerbal(next) &&
    !/(?:ing|ed)$/u.test(next?.lower ?? '') &&
    !(next?.lower.endsWith('s') && next.lemma !== next.lower)
  );
}

/** Last token of the run of auxiliaries, adverbs and one main verb that starts at `i`. */
function endOfGroup(tokens: readonly Token[], i: number): number {
  let last = i;
  for (let at = i + 1; at < tokens.length && at < i + 10; at += 1) {
    if (tokens[last]?.pos === 'VERB') break;
    if (isVerbal(tokens[at])) last = at;
    else if (!isBetween(tokens[at])) break;
  }
  return last;
}

/** Verbs of speech and thought stand with a clause behind them: a finite verb that follows is not theirs to give way to. */
function takesClause(lemma: string): boolean {
  const takes = findComplements(lemma)?.takes;
  return (takes?.has('that') && takes.has('bare')) ?? false;
}

const RELATIVES = new Set(['who', 'which', 'that']);
/** Words that open a clause of their own. */
const OPENS_CLAUSE = new Set(
  'who which that what how whether after before since until as when while because if although though where'.split(
    ' ',
  ),
);

/** The finite group before token `i` that stands in the same clause: no comma, conjunction or relative word between; null for none. */
function finiteInClause(
  tokens: readonly Token[],
  i: number,
  earlier: readonly VerbGroup[],
): VerbGroup | null {
  const group = earlier.at(-1);
  if (group?.form !== 'finite' || RELATIVES.has(wordAt(tokens, group.first - 1))) return null;
  // "all the experts I interviewed said": right behind a verb, the next one carries the clause.
  if (group.last === i - 1) return null;
  for (let at = group.last + 1; at < i; at += 1) {
    const token = tokens[at];
    if (!token || token.pos === 'PUNCT' || token.pos === 'CCONJ' || token.pos === 'SCONJ') return null;
    if (OPENS_CLAUSE.has(token.lower)) return null;
  }
  return group;
}

/** "A report released last year found that": of two bare past forms in one clause, the one with a that-clause carries it. */
function givesWay(tokens: readonly Token[], earlier: VerbGroup, i: number): boolean {
  if (earlier.first !== earlier.last || earlier.passive) return false;
  const word = tokens[earlier.head]?.lower ?? '';
  if (!(word.endsWith('ed') || PAST_OR_PARTICIPLE.has(word)) || takesClause(earlier.lemma)) return false;
  return takesClause(tokens[i]?.lemma ?? '') || tokens[i + 1]?.lower === 'that';
}

/** Whether the noun before token `i` stands behind a preposition: "in two lines posted online". */
function isBehindPreposition(tokens: readonly Token[], i: number): boolean {
  for (let at = i - 1; at >= 0 && at > i - 6; at -= 1) {
    const pos = tokens[at]?.pos ?? '';
    if (pos === 'ADP') return true;
    if (
      pos !== 'NOUN' &&
      pos !== 'PROPN' &&
      pos !== 'ADJ' &&
      pos !== 'DET' &&
      pos !== 'NUM' &&
      pos !== 'PART'
    )
      return false;
  }
  return false;
}

/** Whether a past form without an auxiliary hangs on the noun before it ("troops sent to Russia have been killed"). */
function hangsOnNoun(tokens: readonly Token[], i: number, earlier: readonly VerbGroup[]): boolean {
  if (isNaming(tokens, i)) return true;
  const before = i > 0 ? tokens[i - 1] : undefined;
  if (!before || before.pos === 'PUNCT' || before.pos === 'PRON')
    return before?.pos === 'PUNCT' && startsPhrase(tokens, i);
  if (tokens[i + 1]?.lower === 'by') return true;
  const clause = finiteInClause(tokens, i, earlier);
  if (clause && givesWay(tokens, clause, i)) return false;
  if (clause && (isBehindPreposition(tokens, i) || !takesClause(clause.lemma))) return before.pos !== 'ADV';
  if (takesClause(tokens[i]?.lemma ?? '')) return false;
  if (before.pos === 'DET' || before.pos === 'ADJ') return true;
  return finiteFollows(tokens, i);
}

/** ", described as …": a participle right behind a comma, before a preposition, opens a phrase and no clause. */
function startsPhrase(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  const as = next?.lower === 'as' && (findComplements(tokens[i]?.lemma ?? '')?.takes.has('as') ?? false);
  return wordAt(tokens, i - 1) === ',' && (next?.lower === 'by' || as);
}

/** A finite auxiliary later in the same clause, with no new subject word, comma or subordinator before it. */
function finiteFollows(tokens: readonly Token[], i: number): boolean {
  for (let at = i + 1; at < tokens.length && at < i + 16; at += 1) {
    const token = tokens[at];
    if (!token || token.pos === 'PUNCT' || token.pos === 'SCONJ' || token.pos === 'CCONJ') return false;
    if (token.pos === 'PRON') return false;
    if (token.pos === 'AUX' && (FINITE_AUXILIARIES.has(token.lower) || MODALS.has(token.lower))) return true;
    if (token.pos === 'VERB' && PAST_ONLY.has(token.lower)) return true;
  }
  return false;
}

function formOf(
  tokens: readonly Token[],
  first: number,
  head: number,
  earlier: readonly VerbGroup[],
): VerbForm {
  const opener = tokens[first];
  const word = tokens[head]?.lower ?? '';
  if (opener?.lower === 'to') return 'infinitive';
  if (
    MODALS.has(opener?.lower ?? '') ||
    (FINITE_AUXILIARIES.has(opener?.lower ?? '') && opener?.pos === 'AUX')
  )
    return 'finite';
  if (opener?.lower === 'having' || opener?.lower === 'being') return 'gerund';
  if (word.endsWith('ing') && word.length > 4 && !BASE_IN_ING.has(word)) return 'gerund';
  if (opener?.lower === 'be' || opener?.lower === 'been' || PARTICIPLE_ONLY.has(word)) return 'participle';
  if (PAST_ONLY.has(word)) return 'finite';
  if (word.endsWith('ed') || PAST_OR_PARTICIPLE.has(word))
    return hangsOnNoun(tokens, head, earlier) ? 'participle' : 'finite';
  return 'finite';
}

const HAS_SUBJECTS = new Set(['he', 'she', 'who']);

/** "he's called for", "she’s sought to": has, where the verb takes what follows; "he's accused of" stays a passive. */
function isHas(tokens: readonly Token[], at: number, head: number): boolean {
  const form = wordAt(tokens, at);
  if (form !== "'s" && form !== '’s') return false;
  if (!HAS_SUBJECTS.has(wordAt(tokens, at - 1))) return false;
  const verb = findComplements(tokens[head]?.lemma ?? '');
  const next = tokens[head + 1]?.lower ?? '';
  if (!verb) return false;
  if (verb.prepositions.has(next)) return true;
  return (
    next !== 'by' &&
    !verb.takes.has('npInf') &&
    !verb.takes.has('np3') &&
    !verb.takes.has('as') &&
    !verb.afterNoun.has(next)
  );
}

function isPassive(tokens: readonly Token[], first: number, head: number): boolean {
  const word = tokens[head]?.lower ?? '';
  if (!(word.endsWith('ed') || PARTICIPLE_ONLY.has(word) || PAST_OR_PARTICIPLE.has(word))) return false;
  for (let at = head - 1; at >= first; at -= 1) {
    const token = tokens[at];
    if (token?.pos === 'AUX') return BE_FORMS.has(token.lower) && !isHas(tokens, at, head);
  }
  return false;
}

const PARTICLES = new Set('out up off down back forth forward over away aside in on clear public'.split(' '));

/** "point out", "lay out": verb and particle as the lexicon of attribution knows them; null for none. */
function findPhrasal(tokens: readonly Token[], last: number): string | null {
  const particle = tokens[last + 1]?.lower ?? '';
  if (!PARTICLES.has(particle)) return null;
  const lemma = `${tokens[last]?.lemma ?? ''} ${particle}`;
  return findComplements(lemma) ? lemma : null;
}

function toGroup(
  tokens: readonly Token[],
  first: number,
  last: number,
  earlier: readonly VerbGroup[],
): VerbGroup {
  const next = tokens[last + 1]?.lower ?? '';
  const form = formOf(tokens, first, last, earlier);
  const phrasal = findPhrasal(tokens, last);
  return {
    first,
    last: phrasal ? last + 1 : last,
    head: last,
    lemma: phrasal ?? tokens[last]?.lemma ?? '',
    form,
    passive:
      isPassive(tokens, first, last) || (form === 'participle' && !BE_FORMS.has(tokens[last]?.lower ?? '')),
    negated: findAmong(tokens, first, last, NEGATIONS) !== null || NEGATIONS.has(next),
    modal: findAmong(tokens, first, last, MODALS),
  };
}

/** Verb groups of one sentence from left to right, never overlapping. Linear in the number of tokens. */
export function findVerbGroups(tokens: readonly Token[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const infinitive = opensInfinitive(tokens, i);
    if (!infinitive && !isVerbal(tokens[i])) continue;
    const last = infinitive ? endOfGroup(tokens, i + 1) : endOfGroup(tokens, i);
    const end = infinitive && last === i + 1 && !isVerbal(tokens[last]) ? endOfGroup(tokens, last) : last;
    const clause = i === end ? finiteInClause(tokens, end, groups) : null;
    if (clause && givesWay(tokens, clause, end))
      groups[groups.length - 1] = { ...clause, form: 'participle', passive: true };
    groups.push(toGroup(tokens, i, end, groups));
    i = groups.at(-1)?.last ?? end;
  }
  return groups;
}
