import type { Quantity } from '@attribune/schema/quantity';
import type { Token } from '../../language/token.ts';
import type { ChunkedSentence, VerbGroup } from '../chunks/chunked-sentence.ts';
import { phraseOf, spanOfTokens, wordAt } from '../chunks/chunked-sentence.ts';
import { mainVerb, opensClause } from '../claims/boundaries/scene.ts';
import type { TokenRange } from '../claims/claim-draft.ts';
import { listTellingWords, type TellingWord } from './telling-words.ts';

/** One assertion in the outlet's own voice. `figures` are the figures of the sentence, dates and times left out; `times` the number of time expressions in the range; `common` the first words of sentences that the text also writes in small letters. */
export type OwnVoice = {
  readonly sentence: ChunkedSentence;
  readonly range: TokenRange;
  readonly figures: readonly Quantity[];
  readonly times: number;
  readonly common: ReadonlySet<string>;
};

/** An assertion with what every feature asks for: its tokens outside of quotation marks, its main verb, the head of its subject and its figures. */
export type Voice = OwnVoice & {
  readonly tokens: readonly Token[];
  readonly verb: VerbGroup | null;
  /** First token of the subject's side: the start of the main clause. */
  readonly from: number;
  readonly subject: Token | null;
  readonly told: readonly Quantity[];
  /** The kinds of telling words in the range, those between quotation marks included. */
  readonly telling: ReadonlySet<TellingWord>;
};

const OPENERS = new Set([
  'if',
  'unless',
  'while',
  'although',
  'though',
  'when',
  'because',
  'since',
  'despite',
]);

/** Where the main clause begins: behind the comma of an opening clause, else at the start. */
function mainStart(sentence: ChunkedSentence, { first, last }: TokenRange): number {
  if (!OPENERS.has(wordAt(sentence, first))) return first;
  for (let i = first + 1; i < last; i += 1)
    if (wordAt(sentence, i) === ',' && opensClause(sentence, i + 1, last)) return i + 1;
  return first;
}

/** Head of the first phrase that no preposition governs and that owns no other: the subject without its attachments. */
function findSubject(sentence: ChunkedSentence, from: number, end: number): Token | null {
  for (let i = from; i < end; i += 1) {
    const phrase = phraseOf(sentence, i);
    if (!phrase) continue;
    const owns = /^['’]s?$/u.test(wordAt(sentence, phrase.last + 1));
    if (sentence.tokens[phrase.first - 1]?.pos !== 'ADP' && !owns)
      return sentence.tokens[phrase.last] ?? null;
    i = phrase.last;
  }
  return null;
}

/** The tokens of a range outside of quotation marks. */
function listUnquoted({ tokens, inQuote }: ChunkedSentence, { first, last }: TokenRange): readonly Token[] {
  const unquoted: Token[] = [];
  for (let i = first; i <= last; i += 1) {
    const token = tokens[i];
    if (token && !inQuote[i]) unquoted.push(token);
  }
  return unquoted;
}

/** Reads an assertion for the features. Linear in its tokens. */
export function readVoice(own: OwnVoice): Voice {
  const { sentence, range } = own;
  const from = mainStart(sentence, range);
  const verb = mainVerb(sentence, from, range.last);
  const [start, end] = spanOfTokens(sentence, range.first, range.last);
  return {
    ...own,
    from,
    verb,
    tokens: listUnquoted(sentence, range),
    telling: listTellingWords(sentence.tokens, range.first, range.last),
    subject: findSubject(sentence, from, verb?.first ?? range.last + 1),
    told: own.figures.filter(({ span }) => span[0] >= start && span[1] <= end),
  };
}
