import type { Span } from '@attribune/schema/span';
import { spanOfTokens } from '../../chunks/chunked-sentence.ts';
import { findSentenceAt } from '../../chunks/find-sentences-at.ts';
import type { Quotation } from '../../quotations/find-quotations.ts';
import { isUtterance } from '../../quotations/is-utterance.ts';
import type { FoundAttribution } from '../found-attribution.ts';
import type { Paragraph } from '../paragraph.ts';
import { type Beside, findBeside } from './find-beside.ts';

/** Whether a quotation stands alone in its sentence's end: nothing but a stop behind it, or the next sentence. */
function endsSentence(paragraph: Paragraph, quotation: Quotation): boolean {
  const sentence = findSentenceAt(paragraph.sentences, quotation.span[1] - 1);
  const behind = sentence?.tokens.some((token) => token.start >= quotation.span[1] && token.pos !== 'PUNCT');
  return behind !== true;
}

const opensParagraph = (paragraph: Paragraph, quotation: Quotation): boolean =>
  quotation.span[0] === paragraph.span[0];

/** One speech is printed with one kind of marks; another kind tells of a stray one. */
const isSameMark = (text: string, before: Span | undefined, span: Span): boolean =>
  before !== undefined && text.charAt(before[0]) === text.charAt(span[0]);

/** The quotation is the whole paragraph. */
const isAlone = (paragraph: Paragraph, quotation: Quotation): boolean =>
  paragraph.quotations.length === 1 && opensParagraph(paragraph, quotation);

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

/**
 * Quotations with their speakers. A quotation takes the cue behind it, else the one before it; quotations that follow
 * without a cue of their own belong to the same speech, also where the paragraph ends with the speech still open.
 */
export function findQuoteFrames(text: string, paragraphs: readonly Paragraph[]): FoundAttribution[] {
  const runs: Run[] = [];
  let open: Run | null = null;
  let waiting: Span[] = [];
  paragraphs.forEach((paragraph, p) => {
    let current: Run | null = open;
    open = null;
    const unclosed = waiting;
    waiting = [];
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
        const goesOnHere = index === 0 && opensParagraph(paragraph, quotation);
        const before = goesOnHere && isSameMark(text, unclosed.at(-1), quotation.span) ? unclosed : [];
        current = { beside: found.beside, content: [...before, quotation.span], end: quotation.span[1] };
        runs.push(current);
        from = found.behind ? endOfCuePart(found.beside, paragraph.quotations[index + 1]) : quotation.span[1];
      } else {
        current = null;
        from = quotation.span[1];
      }
    });
    const last = paragraph.quotations.at(-1);
    if (!last || last.closed) return;
    open = current;
    // "“We have no beds." and then "“We will close,” she said.": the cue comes only where the speech ends.
    if (!current && isAlone(paragraph, last)) waiting = [...unclosed, last.span];
  });
  return runs.map(toAttribution);
}
