import { countLeading } from '../../../language/count-leading.ts';
import type { ChunkedSentence, VerbGroup } from '../../chunks/chunked-sentence.ts';
import { groupOf, phraseOf, wordAt } from '../../chunks/chunked-sentence.ts';
import { findSentenceAt } from '../../chunks/find-sentences-at.ts';
import type { Quotation } from '../../quotations/find-quotations.ts';
import { findComplements } from '../data/attribution-lexicon.ts';
import { findQuotedOne, findQuoting } from '../find-quoting.ts';
import { findSourceAfter } from '../find-source-after.ts';
import { findSubject } from '../find-subject.ts';
import type { Paragraph } from '../paragraph.ts';
import type { SourceTokens } from '../source-tokens.ts';

/** A cue beside a quotation: who, the cue's words, and the sentence. */
export type Beside = {
  readonly sentence: ChunkedSentence;
  readonly source: SourceTokens;
  readonly group: VerbGroup | null;
  readonly cue: readonly [number, number];
};

/** How many tokens may stand between the cue and the quotation ("told reporters at a news conference on Monday, “…”"). */
const REACH = 22;

/** What may follow a cue that stands alone in its sentence: hearer, time and place. */
const LONGEST_REST = 14;

const takesQuote = (group: VerbGroup | null): boolean =>
  group !== null && !group.passive && (findComplements(group.lemma)?.takes.has('quote') ?? false);

/** First token at or behind `offset`. */
function tokenFrom(sentence: ChunkedSentence, offset: number): number {
  return countLeading(sentence.tokens, ({ start }) => start < offset);
}

/** The cue right behind a quotation: "said X", "X said", "according to X". */
function findBehind(sentence: ChunkedSentence, offset: number): Beside | null {
  let at = tokenFrom(sentence, offset);
  const signed = signatureAt(sentence, at);
  if (signed) return signed;
  if (/^[,—–-]$/u.test(wordAt(sentence, at))) at += 1;
  if (wordAt(sentence, at) === 'according' && wordAt(sentence, at + 1) === 'to') {
    const source = findSourceAfter(sentence, at + 2);
    return source ? { sentence, source, group: null, cue: [at, at + 1] } : null;
  }
  const first = groupOf(sentence, at);
  if (first && takesQuote(first) && first.form === 'finite') {
    const source = findSourceAfter(sentence, first.last + 1);
    return source ? { sentence, source, group: first, cue: [first.first, first.last] } : null;
  }
  return findStraightBehind(sentence, at);
}

/** "X said" behind a quotation: the first finite verb that may quote, with its subject behind the quotation too. */
function findStraightBehind(sentence: ChunkedSentence, at: number): Beside | null {
  if (!phraseOf(sentence, at)) return null;
  for (const group of sentence.groups) {
    if (group.first < at || group.form !== 'finite') continue;
    if (group.first > at + REACH || sentence.inQuote[group.head]) return null;
    if (!takesQuote(group)) {
      if (isRelative(sentence, group)) continue;
      return null;
    }
    const source = findSubject(sentence, group);
    return source && source.first >= at ? { sentence, source, group, cue: [group.first, group.last] } : null;
  }
  return null;
}

const isRelative = (sentence: ChunkedSentence, group: VerbGroup): boolean =>
  /^(?:who|which|that)$/u.test(wordAt(sentence, group.first - 1));

/** The cue before a quotation: "X said, “…”", "X disputed that: “…”", "X:". */
function findBefore(sentence: ChunkedSentence, offset: number, colonOnly: boolean): Beside | null {
  const last = tokenFrom(sentence, offset) - 1;
  if (last < 0) return null;
  const mark = wordAt(sentence, last);
  const colon = mark === ':' || mark === '―';
  if (colonOnly && !colon) return null;
  for (let i = sentence.groups.length - 1; i >= 0; i -= 1) {
    const group = sentence.groups[i];
    if (!group || group.first > last || sentence.inQuote[group.head]) continue;
    if (group.form === 'infinitive' || (group.form === 'participle' && !colon)) continue;
    if (last - group.last > REACH) break;
    const quoting = findQuoting(sentence, group);
    const source =
      (quoting && findQuotedOne(sentence, quoting)) ??
      (group.first <= 1 ? findSourceAfter(sentence, group.last + 1) : null) ??
      findSubject(sentence, group) ??
      subjectBefore(sentence, i);
    if (takesQuote(group) || colon)
      return source ? { sentence, source, group, cue: [group.first, colon ? last : group.last] } : null;
    return null;
  }
  const phrase = colon ? phraseOf(sentence, last - 1) : null;
  if (!phrase) return null;
  return {
    sentence,
    source: { first: phrase.first, last: phrase.last, headFirst: phrase.first, headLast: phrase.last },
    group: null,
    cue: [last, last],
  };
}

/** A gerund cue (", adding: “…”") takes the subject of the finite verb before it. */
function subjectBefore(sentence: ChunkedSentence, index: number): SourceTokens | null {
  for (let i = index - 1; i >= 0; i -= 1) {
    const group = sentence.groups[i];
    if (group?.form === 'finite') return findSubject(sentence, group);
  }
  return null;
}

/** Speech opens its sentence or stands behind a mark or a verb; behind a preposition or a noun, marks hold a title or a term. */
function opensFreely(sentence: ChunkedSentence, offset: number): boolean {
  const at = tokenFrom(sentence, offset) - 1;
  const before = sentence.tokens[at];
  return (
    !before ||
    before.pos === 'PUNCT' ||
    groupOf(sentence, at) !== null ||
    before.pos === 'CCONJ' ||
    before.pos === 'SCONJ' ||
    before.pos === 'ADV'
  );
}

/** "“…?” Clinton said.": the splitter ends the sentence with the quotation; the cue then stands alone in the next. */
function findInNextSentence(
  paragraph: Paragraph,
  closing: ChunkedSentence,
  quotation: Quotation,
): Beside | null {
  if (quotation.span[1] < closing.span[1]) return null;
  const next = paragraph.sentences[paragraph.sentences.indexOf(closing) + 1];
  if (!next || next.inQuote[0]) return null;
  const beside = findBehind(next, next.span[0]);
  if (!beside || next.inQuote.some(Boolean)) return null;
  const from = Math.max(beside.cue[1], beside.source.last) + 1;
  const rest = next.tokens.slice(from);
  const goesOn = rest.some(
    (token, k) => token.lower === 'that' || token.text === ':' || groupOf(next, from + k)?.form === 'finite',
  );
  return rest.length <= LONGEST_REST && !goesOn ? beside : null;
}

/** "― Mina Sorrow" from token `at` to the end of the sentence. */
function signatureAt(sentence: ChunkedSentence, at: number): Beside | null {
  if (!/^[―—–-]{1,2}$/u.test(wordAt(sentence, at)) || sentence.tokens.length - at > 7) return null;
  const phrase = phraseOf(sentence, at + 1);
  const behind = phrase ? wordAt(sentence, phrase.last + 1) : '';
  if (!phrase || sentence.tokens[at + 1]?.pos !== 'PROPN' || (behind !== '' && behind !== '.')) return null;
  return {
    sentence,
    source: { first: at + 1, last: phrase.last, headFirst: at + 1, headLast: phrase.last },
    group: null,
    cue: [at, at],
  };
}

/** "― Mina Sorrow" in a paragraph of its own below a quotation. */
function findSignature(next: Paragraph | null): Beside | null {
  const sentence = next?.sentences[0];
  return sentence && next?.sentences.length === 1 ? signatureAt(sentence, 0) : null;
}

/** A paragraph between its neighbours. */
export type Neighbours = {
  readonly paragraph: Paragraph;
  readonly previous: Paragraph | null;
  readonly next: Paragraph | null;
};

/** Finds the cue of one quotation: behind it, before it, or at the end of the paragraph before. */
export function findBeside(
  { paragraph, previous, next }: Neighbours,
  index: number,
): { beside: Beside; behind: boolean } | null {
  const quotation = paragraph.quotations[index];
  if (!quotation) return null;
  const closing = findSentenceAt(paragraph.sentences, quotation.span[1] - 1);
  const opening = findSentenceAt(paragraph.sentences, quotation.span[0]);
  const free = opening === null || opensFreely(opening, quotation.span[0]);
  const behind =
    free && closing && quotation.closed
      ? (findBehind(closing, quotation.span[1]) ?? findInNextSentence(paragraph, closing, quotation))
      : null;
  if (behind) return { beside: behind, behind: true };
  const before = opening ? findBefore(opening, quotation.span[0], false) : null;
  if (before) return { beside: before, behind: false };
  const above =
    index === 0 && quotation.span[0] === paragraph.span[0] ? previous?.sentences.at(-1) : undefined;
  const colon = above ? findBefore(above, above.span[1], true) : null;
  if (colon) return { beside: colon, behind: false };
  const isWhole = quotation.span[0] === paragraph.span[0] && index === paragraph.quotations.length - 1;
  const signature = isWhole ? findSignature(next) : null;
  return signature ? { beside: signature, behind: false } : null;
}
