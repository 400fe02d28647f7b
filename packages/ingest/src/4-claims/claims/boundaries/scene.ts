import type { Quantity } from '@attribune/schema/quantity';
import type { ChunkedSentence, VerbGroup } from '../../chunks/chunked-sentence.ts';
import { groupOf, phraseOf, spanOfTokens, wordAt } from '../../chunks/chunked-sentence.ts';
import type { TokenRange } from '../claim-draft.ts';

/** Everything a boundary rule looks at. `figures` are the sentence's figures, dates and times left out; `from` is where the current assertion began. */
export type Scene = {
  readonly sentence: ChunkedSentence;
  readonly range: TokenRange;
  readonly figures: readonly Quantity[];
  readonly from: number;
};

/**
 * One way in which a new assertion begins. `begins` is only asked at the tokens that the rule names itself: at or behind one of
 * its words, or behind a preposition. Most tokens are named by no rule and cost two look-ups.
 */
export type BoundaryRule = {
  readonly name: string;
  /** Words, in small letters, that may be the first of the new assertion. */
  readonly at?: readonly string[];
  /** Words that may stand right before it. */
  readonly behind?: readonly string[];
  /** Whether any preposition may stand right before it. */
  readonly behindPreposition?: boolean;
  /** Whether it speaks only in a sentence that holds a figure. */
  readonly needsFigure?: boolean;
  /** Whether a new assertion begins at token `i`. */
  readonly begins: (scene: Scene, i: number) => boolean;
};

/** Whether a figure stands within the tokens `first` to `last`. */
export function hasFigure(scene: Scene, first: number, last: number): boolean {
  const span = spanOfTokens(scene.sentence, first, last);
  return scene.figures.some((figure) => figure.span[0] >= span[0] && figure.span[1] <= span[1]);
}

const RELATIVES = new Set(['who', 'which', 'that']);

/** "who spoke", "whose name has not been given": a verb that a relative word behind the start of the range governs. */
function isRelative(sentence: ChunkedSentence, group: VerbGroup, first: number): boolean {
  if (RELATIVES.has(wordAt(sentence, group.first - 1))) return true;
  const subject = phraseOf(sentence, group.first - 1)?.first ?? 0;
  // ", whose nine cameras counted …" may be what the range itself says.
  return [subject, subject - 1].some((at) => at > first + 1 && wordAt(sentence, at) === 'whose');
}

/** The first finite group in a range that no relative word governs. */
export function mainVerb(sentence: ChunkedSentence, first: number, last: number): VerbGroup | null {
  // Groups stand in order; a sentence has three of them and thirty tokens.
  for (const group of sentence.groups) {
    if (group.first > last) return null;
    if (group.last < first || group.form !== 'finite' || group.last > last) continue;
    if (group.first <= first || !isRelative(sentence, group, first)) return group;
  }
  return null;
}

const GLUE = new Set(['ADP', 'ADV', 'ADJ', 'CCONJ', 'PART', 'NUM', 'DET']);

/** Whether a clause with its own subject begins at `i`: a noun phrase with attachments, then a finite verb. */
export function opensClause(sentence: ChunkedSentence, i: number, last: number): boolean {
  let at = i;
  while (sentence.tokens[at]?.pos === 'ADV' && phraseOf(sentence, at) === null) at += 1;
  if (wordAt(sentence, at) === 'there') return true;
  let sawPhrase = false;
  for (let steps = 0; at <= last && steps < 40; steps += 1) {
    const group = groupOf(sentence, at);
    // "burned forest and scrub on the ridge and forced people out": the verb belongs to an earlier subject.
    if (group?.form === 'finite' && sentence.tokens[at - 1]?.pos === 'CCONJ') return false;
    if (group?.form === 'finite') return sawPhrase;
    // "after 71 percent of those who took part backed the plan": the relative clause has its own verb.
    if (sawPhrase && /^(?:who|that|which)$/u.test(wordAt(sentence, at))) {
      const inner = groupOf(sentence, at + 1);
      if (inner?.form !== 'finite') return false;
      at = inner.last + 1;
      continue;
    }
    const phrase = phraseOf(sentence, at);
    if (group) at = group.last + 1;
    else if (phrase) {
      sawPhrase = true;
      at = phrase.last + 1;
    } else if (GLUE.has(sentence.tokens[at]?.pos ?? '')) at += 1;
    else return false;
  }
  return false;
}

/** Whether the current assertion already holds a finite verb before `i`. */
export const hasVerbBefore = (scene: Scene, i: number): boolean =>
  mainVerb(scene.sentence, scene.from, i - 1) !== null;
