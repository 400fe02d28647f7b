import { WordIndex } from '../../../language/word-index.ts';
import type { ChunkedSentence, NounPhrase, VerbGroup } from '../../chunks/chunked-sentence.ts';
import { groupOf, phraseOf, wordAt } from '../../chunks/chunked-sentence.ts';
import { isRelativeVerb } from '../../chunks/find-clause-verb.ts';
import { mainVerb } from '../../claims/boundaries/scene.ts';
import { behindLeaning } from '../contents/behind-leaning.ts';
import { findComplements } from '../data/attribution-lexicon.ts';
import { AS_ONE_DOES } from '../data/bare-measures.ts';
import { lastToken } from '../end-of-content.ts';
import { findSourceAfter } from '../find-source-after.ts';
import type { SourceTokens } from '../source-tokens.ts';
import type { TokenAttribution } from '../to-found.ts';

/** Openings that name a source without a verb, with the number of words they have before the source. Source: Bednarek, Evaluation in Media Discourse (2006), chapter 6. */
const OPENINGS: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
  ['in', 'the', 'opinion', 'of'],
  ['as', 'reported', 'by'],
  ['as', 'told', 'by'],
];

/** The first words of these openings and of a judgement: no other token is looked at. */
const FIRST_WORDS = new WordIndex(
  [...OPENINGS.map(([first]) => first ?? ''), 'in', 'by', 'on'].map((word) => [word, true]),
);

/** "as stated in the report", "as described by officials": three words that name the source behind them. */
function participleAt(sentence: ChunkedSentence, i: number): readonly string[] | null {
  const verb = sentence.tokens[i + 1];
  if (wordAt(sentence, i) !== 'as' || !/^(?:by|in)$/u.test(wordAt(sentence, i + 2))) return null;
  const isCue = verb !== undefined && /(?:ed|en|id|ld)$/u.test(verb.lower) && takesThat(verb.lemma);
  return isCue ? ['as', verb.lower, wordAt(sentence, i + 2)] : null;
}

const takesThat = (lemma: string): boolean => findComplements(lemma)?.takes.has('that') ?? false;

function openingAt(sentence: ChunkedSentence, i: number): readonly string[] | null {
  for (const words of OPENINGS) if (standsAt(sentence, i, words)) return words;
  return null;
}

function standsAt(sentence: ChunkedSentence, i: number, words: readonly string[]): boolean {
  for (let k = 0; k < words.length; k += 1) if (wordAt(sentence, i + k) !== words[k]) return false;
  return true;
}

/** Start of the clause that ends before `end`: behind the last semicolon, or the start of the sentence. */
export function clauseStart(sentence: ChunkedSentence, end: number): number {
  for (let i = end; i >= 0; i -= 1) if (wordAt(sentence, i) === ';' && !sentence.inQuote[i]) return i + 1;
  return 0;
}

/** Drops a comma or dash at the end of a token range. */
export function trimRight(sentence: ChunkedSentence, first: number, last: number): number {
  let end = last;
  while (end > first && /^[,;:—–-]$/u.test(wordAt(sentence, end))) end -= 1;
  return end;
}

/** What goes on behind a parenthesis at `from` (a comma): ", and 14 servicemen have been taken". Empty where the sentence ends. */
export function findRest(sentence: ChunkedSentence, from: number): readonly [number, number] | null {
  const last = lastToken(sentence);
  if (wordAt(sentence, from) !== ',' || from + 1 >= last) return null;
  const opener = sentence.tokens[from + 1];
  if (
    !opener ||
    /^(?:including|adding|citing|speaking|referring|according|as|who|which)$/u.test(opener.lower)
  )
    return null;
  const group = groupOf(sentence, from + 1);
  if (group && group.form !== 'finite' && !isSubject(sentence, group)) return null;
  if (!mainVerb(sentence, from + 1, last) && opener.pos !== 'ADP') return null;
  for (let i = from + 1; i <= last; i += 1) if (wordAt(sentence, i) === ';') return [from + 1, i - 1];
  return [from + 1, last];
}

/** ", replacing her would be hard": a gerund with a finite verb behind it before the next comma is the subject of the clause. */
function isSubject(sentence: ChunkedSentence, group: VerbGroup): boolean {
  if (group.form !== 'gerund') return false;
  for (let i = group.last + 1; i < sentence.tokens.length && wordAt(sentence, i) !== ','; i += 1) {
    const next = groupOf(sentence, i);
    if (next?.form === 'finite')
      return !isRelativeVerb(sentence, next) && wordAt(sentence, group.last + 1) !== 'that';
  }
  return false;
}

/** Nouns of judging: "in his opinion", "by the person's estimate", "in the army's judgment". */
const JUDGING = new Set(
  'word opinion view judgment judgement estimate reckoning account reading assessment telling count estimation'.split(
    ' ',
  ),
);

/** Counts of people: "in this poll". */
const POLLS = new Set(['poll', 'survey', 'census', 'study']);

/** "In this poll, …" at the start of a sentence, "…, by one estimate" at the end: a count speaks. */
function isCount(sentence: ChunkedSentence, i: number, phrase: NounPhrase): boolean {
  const lemma = sentence.tokens[phrase.last]?.lemma ?? '';
  if (i === 0) return POLLS.has(lemma) && wordAt(sentence, 0) === 'in';
  return (
    wordAt(sentence, i) === 'by' &&
    /^(?:one|some|most|any)$/u.test(wordAt(sentence, phrase.first)) &&
    /^(?:estimate|count|account)$/u.test(lemma)
  );
}

/** "in his opinion": the possessor inside the phrase is the source. */
function findJudgement(
  sentence: ChunkedSentence,
  i: number,
): { source: SourceTokens; last: number; lemma: string } | null {
  const phrase = phraseOf(sentence, i + 1);
  const noun = phrase ? sentence.tokens[phrase.last] : undefined;
  if (!phrase || !noun || !(JUDGING.has(noun.lemma) || POLLS.has(noun.lemma))) return null;
  if (!/^(?:in|by|on)$/u.test(wordAt(sentence, i))) return null;
  if (isCount(sentence, i, phrase)) {
    let last = phrase.last;
    while (last < i + 30 && last + 1 < sentence.tokens.length && wordAt(sentence, last + 1) !== ',')
      last += 1;
    if (i === 0 && wordAt(sentence, last + 1) !== ',') return null;
    const whole = {
      first: phrase.first,
      last: i === 0 ? last : phrase.last,
      headFirst: phrase.first,
      headLast: phrase.last,
    };
    return { source: whole, last: i === 0 ? last : phrase.last, lemma: `by ${noun.lemma}` };
  }
  if (!JUDGING.has(noun.lemma)) return null;
  let last = phrase.first;
  if (!/^(?:his|her|their|its)$/u.test(wordAt(sentence, last))) {
    while (last < phrase.last && !/^['’]s?$/u.test(wordAt(sentence, last))) last += 1;
    last -= 1;
    if (last < phrase.first || last >= phrase.last - 1) return null;
  }
  return {
    source: { first: phrase.first, last, headFirst: phrase.first, headLast: last },
    last: phrase.last,
    lemma: noun.lemma,
  };
}

/** "according to plan", "according to size": a bare noun tells how it was done and not who says so. */
function isMeasure(sentence: ChunkedSentence, { first, last }: SourceTokens): boolean {
  return first === last && AS_ONE_DOES.has(wordAt(sentence, first));
}

/** "According to X, content", "content, according to X": the source right of the words, the rest of the sentence as content. */
export function findAccording(sentence: ChunkedSentence): TokenAttribution[] {
  const found: TokenAttribution[] = [];
  for (let i = 0; i < sentence.tokens.length; i += 1) {
    if (!FIRST_WORDS.get(wordAt(sentence, i))) continue;
    const judgement = sentence.inQuote[i] ? null : findJudgement(sentence, i);
    if (judgement) {
      const content = contentAround(sentence, i, judgement.last);
      if (content.length > 0)
        found.push({
          frame: 'according',
          lemma: judgement.lemma,
          source: judgement.source,
          cue: [i, judgement.last],
          content,
          group: null,
        });
      continue;
    }
    const words = sentence.inQuote[i] ? null : (openingAt(sentence, i) ?? participleAt(sentence, i));
    if (!words) continue;
    const cueLast = i + words.length - 1;
    const source = findSourceAfter(sentence, cueLast + 1);
    if (!source || isMeasure(sentence, source)) continue;
    const behind = behindLeaning(sentence, source.last + 1);
    const content = contentAround(sentence, i, behind >= 0 ? behind - 2 : source.last);
    if (content.length > 0)
      found.push({
        frame: 'according',
        lemma: words.join(' '),
        source,
        cue: [i, cueLast],
        content,
        group: null,
      });
  }
  return found;
}

function contentAround(
  sentence: ChunkedSentence,
  cue: number,
  sourceLast: number,
): readonly (readonly [number, number])[] {
  const start = clauseStart(sentence, cue - 1);
  const rest = findRest(sentence, sourceLast + 1);
  // "The agency said that, according to X, …": the content stands behind.
  if (cue - start <= 1 || /^(?:that|but|and)$/u.test(wordAt(sentence, trimRight(sentence, start, cue - 1)))) {
    const last = lastToken(sentence);
    let first = sourceLast + 1;
    while (first < last && wordAt(sentence, first) !== ',' && sentence.tokens[first]?.pos !== 'PUNCT')
      first += 1;
    if (!rest && first >= last && phraseOf(sentence, sourceLast + 1)) return [[sourceLast + 1, last]];
    return rest ? [rest] : first < last ? [[first + 1, last]] : [];
  }
  const before: readonly [number, number] = [start, trimRight(sentence, start, cue - 1)];
  return rest ? [before, rest] : [before];
}
