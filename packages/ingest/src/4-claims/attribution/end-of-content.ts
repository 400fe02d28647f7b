import type { ChunkedSentence, VerbGroup } from '../chunks/chunked-sentence.ts';
import { groupOf, phraseOf, wordAt } from '../chunks/chunked-sentence.ts';
import { findClauseVerb } from '../chunks/find-clause-verb.ts';
import { findComplements } from './data/attribution-lexicon.ts';

const STOPS = new Set(['.', '!', '?', '…', '..', '...']);
const CONTRAST = new Set(['but', 'though', 'although', 'while', 'whereas', 'even', 'yet', 'nor']);

/** Stops have at most three characters: that tells most words apart. */
const isStop = (word: string): boolean => word.length <= 3 && STOPS.has(word);

/** Last token of the sentence that is no closing stop; quotation marks stay with the content. */
export function lastToken(sentence: ChunkedSentence): number {
  let last = sentence.tokens.length - 1;
  while (last > 0 && isStop(wordAt(sentence, last))) last -= 1;
  return last;
}

/** ", Velland,", ", its director." behind a name: what explains it ends at the next comma or with the sentence. */
function isApposed(sentence: ChunkedSentence, last: number): boolean {
  return last >= lastToken(sentence) || wordAt(sentence, last + 1) === ',';
}
const CLOSING = new Set(['"', '”', '’', "''"]);

const LETTER_A = 97;
const LETTER_Z = 122;

const JOINS = new Set(['and', 'but', 'then', 'while', 'though', 'although']);

const DOUBT = /^(?:likely|possibly|probably|apparently|perhaps|maybe|reportedly|allegedly|potentially)$/u;

/** Gerunds that go on with a list or a frame and are no cue. */
const LISTING =
  /^(?:including|regarding|concerning|following|starting|beginning|ranging|depending|involving|excluding|according)$/u;

/** ", and said …", ", adding that …": the speaker goes on with another cue of their own. */
function opensNextCue(sentence: ChunkedSentence, comma: number): boolean {
  let at = JOINS.has(wordAt(sentence, comma + 1)) ? comma + 2 : comma + 1;
  // ", likely aiding …" is still told by the speaker; ", implicitly putting …" is the writer's comment.
  if (
    sentence.tokens[at]?.pos === 'ADV' &&
    groupOf(sentence, at) === null &&
    !DOUBT.test(wordAt(sentence, at))
  )
    at += 1;
  // ", and he urged …": the same speaker, as a pronoun.
  if (JOINS.has(wordAt(sentence, comma + 1)) && /^(?:he|she|they|it)$/u.test(wordAt(sentence, at))) at += 1;
  const group = groupOf(sentence, at);
  if (group?.form === 'gerund') return !LISTING.test(wordAt(sentence, group.first));
  return (
    group?.form === 'finite' &&
    findComplements(group.lemma) !== null &&
    JOINS.has(wordAt(sentence, comma + 1))
  );
}

/** "… and noted that", "… but said it": a coordinated cue in the tense of the content's own cue, without a comma. */
function opensCoordinatedCue(sentence: ChunkedSentence, i: number, cue: VerbGroup | null): boolean {
  if (sentence.tokens[i]?.pos !== 'CCONJ' || !cue || cue.form !== 'finite') return false;
  let at = i + 1;
  while (sentence.tokens[at]?.pos === 'ADV') at += 1;
  const group = groupOf(sentence, at);
  if (group?.form !== 'finite' || group.modal !== cue.modal) return false;
  const takes = findComplements(group.lemma)?.takes;
  if (!takes || !(takes.has('that') || takes.has('quote') || takes.has('npInf'))) return false;
  const tense = (token: string): boolean => token.endsWith('s');
  return (
    tense(wordAt(sentence, group.first)) === tense(wordAt(sentence, cue.first)) &&
    !/^(?:am|is|are|was|were|be)$/u.test(wordAt(sentence, group.first))
  );
}

/** ", and the unions warned that …": somebody else begins to speak. */
function opensOtherSpeech(sentence: ChunkedSentence, i: number): boolean {
  const verb = findClauseVerb(sentence, i);
  return (
    verb !== null &&
    wordAt(sentence, verb.last + 1) === 'that' &&
    (findComplements(verb.lemma)?.takes.has('that') ?? false)
  );
}

/** ", with officials estimating that …": somebody else speaks beside the clause. */
function opensCompanion(sentence: ChunkedSentence, i: number): boolean {
  const phrase = phraseOf(sentence, i);
  const group = phrase ? groupOf(sentence, phrase.last + 1) : null;
  return group?.form === 'gerund' && findComplements(group.lemma) !== null;
}

/** Nouns by which a writer takes up what somebody just said. Source: the shell nouns of speech in Schmid, English Abstract Nouns (2000). */
const SAYINGS =
  /^(?:claim|charge|allegation|accusation|assertion|statement|account|version|argument|view|suggestion)$/u;

/** Whether the content stops before the comma at `i`. */
function isCut(sentence: ChunkedSentence, i: number): boolean {
  const next = wordAt(sentence, i + 1);
  // "said that it held, but that it had leaked": the content goes on.
  if (CONTRAST.has(next)) return wordAt(sentence, i + 2) !== 'that';
  if (next === 'according' || next === 'citing') return true;
  // ", a claim that the rebels denied": the writer's word for what was said.
  if (/^(?:a|an)$/u.test(next) && SAYINGS.test(wordAt(sentence, i + 2))) return true;
  if (next === 'and' && opensOtherSpeech(sentence, i + 2)) return true;
  if (next === 'with' && opensCompanion(sentence, i + 2)) return true;
  return opensNextCue(sentence, i);
}

/** "While X say A, B goes on": the content of a subordinate cue ends where the main clause begins. */
function opensMainClause(sentence: ChunkedSentence, comma: number, cue: VerbGroup | null): boolean {
  const opener = wordAt(sentence, 0);
  if (cue?.form === 'gerund' && cue.first === 0) return findClauseVerb(sentence, comma + 1) !== null;
  if (!cue || !/^(?:while|although|though|as|when|if|because|since|after|before|with|amid)$/u.test(opener))
    return false;
  for (let i = 1; i < cue.first; i += 1) {
    const begun = wordAt(sentence, i) === ',' ? findClauseVerb(sentence, i + 1) : null;
    if (begun && begun.first <= cue.first) return false;
  }
  return findClauseVerb(sentence, comma + 1) !== null;
}

/** What a content's end depends on beside its own words: its cue, and whether it is a phrase that ends at any comma. */
export type EndOptions = {
  readonly strict?: boolean;
  /** The content holds no finite verb that its end would have to wait for. */
  readonly verbless?: boolean;
  /** The content is an infinitive: a comma ends it unless the list of what to do, or of things, goes on. */
  readonly infinitive?: boolean;
  readonly cue?: VerbGroup | null;
  /** The cue stands before the main clause: a comma that this opens ends the content. */
  readonly fronted?: boolean;
};

/**
 * Last token of an indirect content that begins at `start`: the end of the sentence, unless one of a few cuts comes after
 * the content's first finite verb. `strict` contents (noun phrases) also end at any comma.
 */
export function endOfContent(sentence: ChunkedSentence, start: number, options: EndOptions = {}): number {
  const last = lastToken(sentence);
  const { strict = false, verbless = strict, infinitive = false, cue = null, fronted = false } = options;
  let sawVerb = verbless || infinitive || groupOf(sentence, start)?.form === 'infinitive';
  let depth = 0;
  for (let i = start; i <= last; i += 1) {
    const word = wordAt(sentence, i);
    sawVerb ||= endsFiniteVerb(sentence, i);
    if (opensWithLetter(word)) {
      const isOpen = sawVerb && depth === 0 && !sentence.inQuote[i];
      if (isOpen && opensCoordinatedCue(sentence, i, cue)) return i - 1;
      continue;
    }
    if (word === '(' || word === '[') depth += 1;
    if (word === ')' || word === ']') depth -= 1;
    if (depth < 0) return i - 1;
    // "… is “true,” but …": the comma stands inside the marks.
    const closes = sawVerb && depth === 0 && wordAt(sentence, i - 1) === ',' && CLOSING.has(word);
    const opensMain = (): boolean =>
      fronted ? findClauseVerb(sentence, i + 1) !== null : opensMainClause(sentence, i, cue);
    if (closes && (isCut(sentence, i) || opensMain())) return i;
    if (depth > 0 || sentence.inQuote[i] || !sawVerb) continue;
    if (word === ';') return i - 1;
    if (
      word === ',' &&
      (isCut(sentence, i) ||
        opensMain() ||
        (strict && endsPhrase(sentence, i)) ||
        (infinitive && endsInfinitive(sentence, i)))
    )
      return i - 1;
    if (opensCoordinatedCue(sentence, i, cue)) return i - 1;
    if (
      isDash(sentence, i) &&
      (strict || JOINS.has(wordAt(sentence, i + 1)) || opensMainClause(sentence, i, cue))
    )
      return i - 1;
  }
  return last;
}

function endsFiniteVerb(sentence: ChunkedSentence, i: number): boolean {
  const group = groupOf(sentence, i);
  return group !== null && group.form === 'finite' && i === group.last;
}

/** A word that begins with a to z is no mark: of all that ends a content, only "and" and "but" may stand here. */
function opensWithLetter(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= LETTER_A && code <= LETTER_Z;
}

/** A dash between words; a hyphen counts with white space on both sides. */
function isDash(sentence: ChunkedSentence, i: number): boolean {
  const token = sentence.tokens[i];
  if (!token || !/^(?:—|–|―|--|-)$/u.test(token.text)) return false;
  const before = sentence.tokens[i - 1];
  const behind = sentence.tokens[i + 1];
  return (
    token.text !== '-' ||
    (before !== undefined && behind !== undefined && before.end < token.start && token.end < behind.start)
  );
}

/** ", grow the corps and create …", ", which would …", ", not to …" go on with an infinitive; any other comma ends it. */
function endsInfinitive(sentence: ChunkedSentence, comma: number): boolean {
  const joins = /^(?:and|or|but|then)$/u.test(wordAt(sentence, comma + 1));
  const at = joins ? comma + 2 : comma + 1;
  const group = groupOf(sentence, at);
  const head = group ? sentence.tokens[group.head] : undefined;
  if (group?.form === 'infinitive' || (head && head.lower === head.lemma && group?.first === group?.last))
    return false;
  if (/^(?:which|who|including|such|even|if|not|rather)$/u.test(wordAt(sentence, comma + 1))) return false;
  return endsPhrase(sentence, comma);
}

/** For contents that are a phrase: a comma ends it unless a list goes on ("A, B and C"). */
function endsPhrase(sentence: ChunkedSentence, comma: number): boolean {
  const next = phraseOf(sentence, comma + 1);
  if (next && isApposed(sentence, next.last)) return false;
  if (!next) {
    const joins = /^(?:and|or)$/u.test(wordAt(sentence, comma + 1));
    return !joins || groupOf(sentence, comma + 2) !== null || findClauseVerb(sentence, comma + 2) !== null;
  }
  for (let i = next.last + 1; i < next.last + 8; i += 1) {
    const word = wordAt(sentence, i);
    if (word === 'and' || word === 'or' || word === ',') return groupOf(sentence, i + 1) !== null;
    if (groupOf(sentence, i)) return true;
  }
  return true;
}
