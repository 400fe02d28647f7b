import type { ChunkedSentence, VerbGroup } from '../chunks/chunked-sentence.ts';
import { groupOf, phraseOf, wordAt } from '../chunks/chunked-sentence.ts';
import { DOCUMENT_NOUNS } from '../speakers/data/speaker-nouns.ts';
import { findComplements } from './data/attribution-lexicon.ts';
import { isTime, type SourceTokens } from './source-tokens.ts';

const RELATIVE = new Set(['who', 'which', 'that']);

const CLOSERS = new Set([',', ')', ']', '—', '–', '-', '--']);

/** Longest stretch between two commas that is still read as an apposition or a relative clause. */
const LONGEST_INSERT = 30;

/** Prepositions that attach a phrase to the noun before it. Source: Quirk et al. (1985) 17.37–17.38, less the ones of time. */
const ATTACHING = new Set(
  'of for from in at on with to by among between under behind against near inside within across around like about over'.split(
    ' ',
  ),
);

const isSkippable = (sentence: ChunkedSentence, i: number): boolean => {
  const token = sentence.tokens[i];
  return token?.pos === 'ADV' || (token?.pos === 'ADJ' && phraseOf(sentence, i) === null);
};

/** The comma that opens what the comma (or bracket, or dash) at `closing` closes; −1 for none near. */
function findOpening(sentence: ChunkedSentence, closing: number): number {
  const mark = wordAt(sentence, closing);
  const wanted = mark === ')' ? '(' : mark === ']' ? '[' : mark;
  for (let i = closing - 1; i >= 0 && i > closing - LONGEST_INSERT; i -= 1) {
    if (wordAt(sentence, i) === wanted) return i;
  }
  return -1;
}

/** Whether what stands between two commas only describes the noun before it. */
function isInsert(sentence: ChunkedSentence, from: number, to: number): boolean {
  const opener = sentence.tokens[from];
  if (!opener) return false;
  if (
    /^(?:who|which|whose|whom|where|when|as|now|then|then-|once|formerly|himself|herself|himself)$/u.test(
      opener.lower,
    )
  )
    return true;
  const group = groupOf(sentence, from);
  // "the letter, dated 4 May,": a past form without an auxiliary between commas describes a document.
  const isDated = DOCUMENT_NOUNS.has(sentence.tokens[from - 2]?.lemma ?? '') && /ed$/u.test(opener.lower);
  if (group) return group.form !== 'finite' || (isDated && group.first === group.last);
  if (opener.pos === 'ADP' || opener.pos === 'NUM') return true;
  for (let i = from; i <= to; i += 1) {
    const inside = groupOf(sentence, i);
    if (inside?.form === 'finite' && !RELATIVE.has(wordAt(sentence, inside.first - 1))) return false;
  }
  // ", director of the study, and chairman of the board, says"
  if (opener.lower === 'and') return phraseOf(sentence, from + 1) !== null && endsInsert(sentence, from - 1);
  return opener.pos !== 'CCONJ' && opener.pos !== 'SCONJ';
}

/** Whether the comma at `at` closes an insert that another comma opens. */
const endsInsert = (sentence: ChunkedSentence, at: number): boolean => {
  const opening = findOpening(sentence, at);
  return opening > 0 && groupOf(sentence, opening + 1) === null;
};

/** "Anna Telle of the salt board, says": a comma between subject and verb that closes nothing, in a sentence that begins with the subject. */
function isStray(sentence: ChunkedSentence, comma: number): boolean {
  if (wordAt(sentence, comma) !== ',' || !phraseOf(sentence, 0) || comma > LONGEST_INSERT) return false;
  for (let i = 0; i < comma; i += 1) if (groupOf(sentence, i)?.form === 'finite') return false;
  return true;
}

/** Goes left over adverbs, times, brackets and inserts from `at`; gives the last token of the phrase that is reached, or −1. */
function reachPhrase(sentence: ChunkedSentence, at: number, verb: number): number {
  let i = at;
  for (let steps = 0; i >= 0 && steps < 12; steps += 1) {
    const phrase = phraseOf(sentence, i);
    if (phrase && isTime(sentence, phrase.first, phrase.last)) {
      i = sentence.tokens[phrase.first - 1]?.pos === 'ADP' ? phrase.first - 2 : phrase.first - 1;
      continue;
    }
    if (phrase) return i;
    // "…, who in 2010 said": the relative word behind the time leads to the noun.
    if (RELATIVE.has(wordAt(sentence, i)) && i < at) {
      const noun = wordAt(sentence, i - 1) === ',' ? i - 2 : i - 1;
      return phraseOf(sentence, noun)?.last ?? -1;
    }
    const group = groupOf(sentence, i);
    if (group && i < verb - 1) return describedBy(sentence, group);
    if (isSkippable(sentence, i) || (i < verb - 1 && sentence.tokens[i]?.pos === 'ADP')) i -= 1;
    else if (CLOSERS.has(wordAt(sentence, i))) {
      const opening = findOpening(sentence, i);
      if (opening < 0 && isStray(sentence, i)) {
        i -= 1;
        continue;
      }
      if (opening <= 0 || !isInsert(sentence, opening + 1, i - 1)) return -1;
      i = wordAt(sentence, opening + 1) === 'and' ? findOpening(sentence, opening) - 1 : opening - 1;
    } else return -1;
  }
  return -1;
}

/** "Lena Orr, 40, from Harwick, Westmark, said": the place of which the region is told describes the person before it. */
function reachSubject(sentence: ChunkedSentence, at: number, verb: number): number {
  const reached = reachPhrase(sentence, at, verb);
  const phrase = reached < at ? phraseOf(sentence, reached) : null;
  if (!phrase || !/^(?:from|of|in|near)$/u.test(wordAt(sentence, phrase.first - 1))) return reached;
  const comma = phrase.first - 2;
  const described = wordAt(sentence, comma) === ',' ? reachPhrase(sentence, comma, verb) : -1;
  return described >= 0 && sentence.tokens[described]?.pos === 'PROPN' ? described : reached;
}

/** "sources close to the talks", "officials familiar with the plan": the adjective hangs on the noun before it. */
const DESCRIBING = new Set(['close', 'familiar', 'loyal', 'allied', 'opposed', 'linked', 'responsible']);

/** Start of the noun phrase with everything attached to it from the left: "survivors of the …", "an officer who spoke on condition of …". */
function extendLeft(sentence: ChunkedSentence, phraseFirst: number): number {
  let first = phraseFirst;
  for (let steps = 0; steps < 8; steps += 1) {
    const before = sentence.tokens[first - 1];
    if (!before) return first;
    const behind = phraseOf(sentence, first - 2);
    const near = DESCRIBING.has(wordAt(sentence, first - 2)) ? phraseOf(sentence, first - 3) : null;
    if (ATTACHING.has(before.lower) && behind) first = behind.first;
    else if (ATTACHING.has(before.lower) && near) first = near.first;
    // "… as head coach and he is expected": a pronoun behind "and" begins a clause of its own.
    else if (
      before.pos === 'CCONJ' &&
      /^(?:he|she|it|they)$/u.test(wordAt(sentence, first)) &&
      behind?.first !== 0
    )
      return first;
    else if (before.pos === 'CCONJ' && behind && !isObject(sentence, behind.first)) first = behind.first;
    else if (before.pos === 'CCONJ' && listStart(sentence, first - 2) >= 0)
      return listStart(sentence, first - 2);
    else if (/^['’]s?$/u.test(before.lower) && behind) first = behind.first;
    else {
      const jumped = jumpRelative(sentence, first);
      if (jumped < 0) return first;
      first = jumped;
    }
  }
  return first;
}

/** "The army, the police, and the guard said": the start of a list of speakers that opens its sentence, from its last comma; −1 for none. */
function listStart(sentence: ChunkedSentence, comma: number): number {
  if (wordAt(sentence, comma) !== ',') return -1;
  let phrase = phraseOf(sentence, comma - 1);
  while (phrase && phrase.first > 0 && wordAt(sentence, phrase.first - 1) === ',')
    phrase = phraseOf(sentence, phrase.first - 2);
  return phrase?.first === 0 ? 0 : -1;
}

/** Whether the phrase starting at `first` is what a finite verb before it acts on: then "and" behind it joins clauses. */
function isObject(sentence: ChunkedSentence, first: number): boolean {
  let at = first - 1;
  if (sentence.tokens[at]?.pos === 'ADP') at -= 1;
  const group = groupOf(sentence, at);
  return group !== null;
}

/** "a report released last year": from a participle or relative verb to the noun that it describes; −1 for none. */
function describedBy(sentence: ChunkedSentence, group: VerbGroup): number {
  const opener = group.first - 1;
  const noun = group.form === 'finite' ? (RELATIVE.has(wordAt(sentence, opener)) ? opener - 1 : -1) : opener;
  return phraseOf(sentence, noun)?.last ?? -1;
}

/** From a phrase that ends a relative clause or a participle phrase to the noun which that describes; −1 for none. */
function jumpRelative(sentence: ChunkedSentence, first: number): number {
  let at = first - 1;
  if (sentence.tokens[at]?.pos === 'ADP') at -= 1;
  const group = groupOf(sentence, at);
  if (!group) return -1;
  const opener = group.first - 1;
  const described =
    group.form === 'participle' || group.form === 'gerund'
      ? opener
      : RELATIVE.has(wordAt(sentence, opener))
        ? opener - 1
        : -1;
  const noun = described >= 0 ? phraseOf(sentence, described) : null;
  return noun ? noun.first : -1;
}

/** Subject for a coordinated cue ("closed the door and said"): of the nearest verb of speech before it, else of the nearest finite verb. */
function subjectOfEarlier(sentence: ChunkedSentence, index: number): SourceTokens | null {
  for (let i = index - 1; i >= 0; i -= 1) {
    const group = sentence.groups[i];
    const takes = group?.form === 'finite' ? findComplements(group.lemma)?.takes : undefined;
    if (group && takes && (takes.has('that') || takes.has('inf'))) return findSubject(sentence, group);
  }
  const nearest = sentence.groups.slice(0, index).findLast((group) => group.form === 'finite');
  return nearest ? findSubject(sentence, nearest) : null;
}

/**
 * The subject of a verb group with titles, of-phrases and appositions, or null where none stands. Goes left from the
 * verb; a verb behind "and" shares the subject of the verb before.
 */
export function findSubject(sentence: ChunkedSentence, group: VerbGroup): SourceTokens | null {
  let at = group.first - 1;
  while (isSkippable(sentence, at)) at -= 1;
  const before = sentence.tokens[at];
  if (!before) return null;
  if (RELATIVE.has(before.lower) && before.pos !== 'DET') {
    at -= 1;
    if (wordAt(sentence, at) === ',') at -= 1;
  } else if (before.pos === 'CCONJ' || (before.text === ',' && sentence.tokens[at - 1]?.pos === 'CCONJ')) {
    const index = sentence.groups.indexOf(group);
    return index > 0 ? subjectOfEarlier(sentence, index) : null;
  }
  const contact = contactClause(sentence, at);
  const last = contact >= 0 ? contact : reachSubject(sentence, at, group.first);
  const phrase = phraseOf(sentence, last);
  if (!phrase) return null;
  const first = extendLeft(sentence, phrase.first);
  const head = first === phrase.first ? phrase : (phraseOf(sentence, first) ?? phrase);
  const end = Math.max(
    phrase.last,
    endsInBracket(sentence, phrase.last, group.first),
    endOfInsert(sentence, phrase.last, at),
    isDescribed(sentence, phrase.last) ? group.first - 1 : -1,
  );
  return { first, last: end, headFirst: head.first, headLast: head.last };
}

/** "all the experts I interviewed said": from a verb right before the cue to the noun that its clause describes; −1 for none. */
function contactClause(sentence: ChunkedSentence, at: number): number {
  const inner = groupOf(sentence, at);
  if (inner?.form !== 'finite') return -1;
  const subject = phraseOf(sentence, inner.first - 1);
  const noun = subject ? phraseOf(sentence, subject.first - 1) : null;
  return noun ? noun.last : -1;
}

/** "a report released last year", "an officer who spoke": what describes the noun without a comma belongs to the source. */
function isDescribed(sentence: ChunkedSentence, last: number): boolean {
  const next = groupOf(sentence, last + 1);
  return (next !== null && next.form === 'participle') || RELATIVE.has(wordAt(sentence, last + 1));
}

/** Keeps ", Harwick Bricks," between the phrase and its verb in the source; relative clauses and participles are left out. */
function endOfInsert(sentence: ChunkedSentence, last: number, closing: number): number {
  if (wordAt(sentence, closing) !== ',' || wordAt(sentence, last + 1) !== ',' || last + 2 >= closing)
    return last;
  return phraseOf(sentence, last + 2) ? closing - 1 : last;
}

/** Keeps "(R-IN)" behind a name in the source. */
function endsInBracket(sentence: ChunkedSentence, last: number, before: number): number {
  if (wordAt(sentence, last + 1) !== '(') return last;
  for (let i = last + 2; i < before && i < last + 8; i += 1) if (wordAt(sentence, i) === ')') return i;
  return last;
}
