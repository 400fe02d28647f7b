import type { Span } from '@attribune/schema/span';
import type { ChunkedSentence, VerbGroup } from '../../chunks/chunked-sentence.ts';
import { groupOf, phraseOf, spanOfTokens, wordAt } from '../../chunks/chunked-sentence.ts';
import { findSentenceAt } from '../../chunks/find-sentences-at.ts';
import type { Quotation } from '../../quotations/find-quotations.ts';
import { isUtterance } from '../../quotations/is-utterance.ts';
import { findComplements } from '../data/attribution-lexicon.ts';
import type { FoundAttribution } from '../found-attribution.ts';
import { findSourceAfter, findSubject, type SourceTokens } from '../walk-to-source.ts';

/** One paragraph with its sentences and quotations, in order. */
export type Paragraph = {
  readonly span: Span;
  readonly sentences: readonly ChunkedSentence[];
  readonly quotations: readonly Quotation[];
};

/** A cue beside a quotation: who, the cue's words, and the sentence. */
type Beside = {
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
  const at = sentence.tokens.findIndex((token) => token.start >= offset);
  return at < 0 ? sentence.tokens.length : at;
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
    const source =
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

/** Whether a quotation stands alone in its sentence's end: nothing but a stop behind it, or the next sentence. */
function endsSentence(paragraph: Paragraph, quotation: Quotation): boolean {
  const sentence = findSentenceAt(paragraph.sentences, quotation.span[1] - 1);
  const behind = sentence?.tokens.some((token) => token.start >= quotation.span[1] && token.pos !== 'PUNCT');
  return behind !== true;
}

/** Only closing marks and white space stand between two quotations: the speaker goes on. */
function isAdjacent(text: string, from: number, to: number): boolean {
  return text.slice(from, to).trim() === '';
}

type Run = { readonly beside: Beside; readonly content: Span[]; readonly end: number };

const toAttribution = (run: Run): FoundAttribution => {
  const { sentence, source, cue, group } = run.beside;
  return {
    source: [spanOfTokens(sentence, source.first, source.last)],
    cue: [spanOfTokens(sentence, cue[0], cue[1])],
    content: run.content,
    type: 'direct',
    frame: 'quote',
    lemma: group?.lemma ?? ':',
    sentence: sentence.index,
    sourceHead: spanOfTokens(sentence, source.headFirst, source.headLast),
    negated: false,
    finite: true,
    supposed: false,
    requested: false,
  };
};

/** End of the cue's part of its sentence: up to the next quotation or the end of the sentence. */
function endOfCuePart(beside: Beside, next: Quotation | undefined): number {
  return next && next.span[0] < beside.sentence.span[1] ? next.span[0] : beside.sentence.span[1];
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

/** "― Krystal Correa" from token `at` to the end of the sentence. */
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

/** "― Krystal Correa" in a paragraph of its own below a quotation. */
function findSignature(next: Paragraph | null): Beside | null {
  const sentence = next?.sentences[0];
  return sentence && next?.sentences.length === 1 ? signatureAt(sentence, 0) : null;
}

/** A paragraph between its neighbours. */
type Neighbours = {
  readonly paragraph: Paragraph;
  readonly previous: Paragraph | null;
  readonly next: Paragraph | null;
};

/** Finds the cue of one quotation: behind it, before it, or at the end of the paragraph before. */
function findBeside(
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

/**
 * Quotations with their speakers. A quotation takes the cue behind it, else the one before it; quotations that follow
 * without a cue of their own belong to the same speech, also where the paragraph ends with the speech still open.
 */
export function findQuoteFrames(text: string, paragraphs: readonly Paragraph[]): FoundAttribution[] {
  const runs: Run[] = [];
  let open: Run | null = null;
  paragraphs.forEach((paragraph, p) => {
    let current: Run | null = open;
    open = null;
    let from = paragraph.span[0];
    paragraph.quotations.forEach((quotation, index) => {
      const goesOn: boolean = current !== null && isAdjacent(text, from, quotation.span[0]);
      const found = isUtterance(text, quotation)
        ? findBeside(
            { paragraph, previous: paragraphs[p - 1] ?? null, next: paragraphs[p + 1] ?? null },
            index,
          )
        : null;
      const sameCue = found === null || found.beside.group === current?.beside.group;
      if (goesOn && current && sameCue && endsSentence(paragraph, quotation)) {
        current.content.push(quotation.span);
        from = quotation.span[1];
      } else if (found) {
        current = { beside: found.beside, content: [quotation.span], end: quotation.span[1] };
        runs.push(current);
        from = found.behind ? endOfCuePart(found.beside, paragraph.quotations[index + 1]) : quotation.span[1];
      } else {
        current = null;
        from = quotation.span[1];
      }
    });
    const last = paragraph.quotations.at(-1);
    if (last && !last.closed) open = current;
  });
  return runs.map(toAttribution);
}
