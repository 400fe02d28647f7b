import type { Quantity } from '@attribune/schema/quantity';
import type { ChunkedSentence, VerbGroup } from '../chunks/chunked-sentence.ts';
import { groupOf, phraseOf, spanOfTokens, wordAt } from '../chunks/chunked-sentence.ts';
import type { TokenRange } from './claim-draft.ts';
import { trimRange } from './trim-range.ts';

const COORDINATORS = new Set(['and', 'but', 'while', 'whereas', 'though', 'although', 'yet']);
/** Subordinators that bring an event of their own. */
const EVENT_JOINERS = new Set(['after', 'because', 'as']);
/** What may open a sentence with a clause that asserts something by itself. */
const OPENING = new Set(['as', 'while', 'although', 'though', 'whereas']);

/** Everything the rules look at. `figures` are the sentence's figures, dates and times left out. */
type Scene = {
  readonly sentence: ChunkedSentence;
  readonly range: TokenRange;
  readonly figures: readonly Quantity[];
};

function hasFigure(scene: Scene, first: number, last: number): boolean {
  const span = spanOfTokens(scene.sentence, first, last);
  return scene.figures.some((figure) => figure.span[0] >= span[0] && figure.span[1] <= span[1]);
}

/** The first finite group in a range that no relative word governs. */
export function mainVerb(sentence: ChunkedSentence, first: number, last: number): VerbGroup | null {
  for (let i = first; i <= last; i += 1) {
    const group = groupOf(sentence, i);
    if (!group) continue;
    if (
      group.form === 'finite' &&
      group.last <= last &&
      !/^(?:who|which|that)$/u.test(wordAt(sentence, group.first - 1))
    )
      return group;
    i = group.last;
  }
  return null;
}

/** Whether a clause with its own subject begins at `i`: a noun phrase with attachments, then a finite verb. */
function opensClause(sentence: ChunkedSentence, i: number, last: number): boolean {
  let at = i;
  while (sentence.tokens[at]?.pos === 'ADV' && phraseOf(sentence, at) === null) at += 1;
  if (wordAt(sentence, at) === 'there') return true;
  let sawPhrase = false;
  for (let steps = 0; at <= last && steps < 40; steps += 1) {
    const group = groupOf(sentence, at);
    if (group) {
      if (group.form === 'finite') return sawPhrase;
      at = group.last + 1;
      continue;
    }
    const phrase = phraseOf(sentence, at);
    const token = sentence.tokens[at];
    if (phrase) {
      sawPhrase = true;
      at = phrase.last + 1;
    } else if (
      token &&
      (token.pos === 'ADP' ||
        token.pos === 'ADV' ||
        token.pos === 'ADJ' ||
        token.pos === 'CCONJ' ||
        token.pos === 'PART')
    )
      at += 1;
    else return false;
  }
  return false;
}

/** "and sent its only call": the verb shares the subject before it. Worth a claim of its own where both sides have a figure or one side is less sure. */
function opensSharedVerb(scene: Scene, i: number, from: number): boolean {
  let at = i;
  while (scene.sentence.tokens[at]?.pos === 'ADV') at += 1;
  const group = groupOf(scene.sentence, at);
  if (group?.form !== 'finite') return false;
  const left = mainVerb(scene.sentence, from, i - 1);
  if (!left) return false;
  const figures = hasFigure(scene, i, scene.range.last) && (hasFigure(scene, from, i - 1) || i - from > 8);
  return (
    figures ||
    (group.modal !== left.modal && /^(?:may|might|could)$/u.test(`${group.modal ?? ''}${left.modal ?? ''}`))
  );
}

/** ", 121 of whom were rescued", ", with many believed to be …", ", likely aiding …", ", bringing the toll to 58": phrases that tell something of their own. */
function opensOwnPhrase(scene: Scene, i: number): boolean {
  const { sentence, range } = scene;
  const word = wordAt(sentence, i);
  if (
    word === 'with' &&
    (groupOf(sentence, (phraseOf(sentence, i + 1)?.last ?? i) + 1) || hasFigure(scene, i, range.last))
  )
    return true;
  for (let k = i; k < i + 4; k += 1)
    if (wordAt(sentence, k) === 'whom' && hasFigure(scene, i, k)) return true;
  const hedged = /^(?:likely|possibly|probably|apparently|perhaps|reportedly|allegedly)$/u.test(word);
  const group = groupOf(sentence, hedged ? i + 1 : i);
  if (group?.form !== 'gerund' && !(hedged && group)) return false;
  return hedged || hasFigure(scene, i, range.last);
}

/** Whether a new assertion begins at token `i`, given where the current one began. */
function isBoundary(scene: Scene, i: number, from: number): boolean {
  const { sentence, range } = scene;
  const word = wordAt(sentence, i);
  if (sentence.inQuote[i]) return false;
  if (word === ';') return true;
  const left = mainVerb(sentence, from, i - 1) !== null;
  if (COORDINATORS.has(word)) {
    const that = wordAt(sentence, i + 1) === 'that' ? 2 : 1;
    return (
      left &&
      (opensClause(sentence, i + that, range.last) ||
        (word !== 'while' && opensSharedVerb(scene, i + 1, from)))
    );
  }
  if (EVENT_JOINERS.has(word)) {
    if (word === 'as' && wordAt(sentence, i - 1) !== ',') return false;
    return left && opensClause(sentence, i + 1, range.last);
  }
  if (wordAt(sentence, i - 1) !== ',') return false;
  if (OPENING.has(wordAt(sentence, scene.range.first)) && from === scene.range.first && left)
    return opensClause(sentence, i, range.last);
  return left && opensOwnPhrase(scene, i);
}

/**
 * The assertions of one stretch of a sentence, in order: split at semicolons, between coordinated clauses, before "after"
 * and "because" with a clause, and before phrases that bring a figure or a doubt of their own. Quotations are never split.
 */
export function splitAssertions(
  sentence: ChunkedSentence,
  range: TokenRange,
  figures: readonly Quantity[],
): TokenRange[] {
  const scene: Scene = { sentence, range, figures };
  const parts: TokenRange[] = [];
  let from = range.first;
  for (let i = range.first + 1; i <= range.last; i += 1) {
    if (i - from < 2 || !isBoundary(scene, i, from)) continue;
    parts.push({ first: from, last: i - 1 });
    from = i;
  }
  parts.push({ first: from, last: range.last });
  return parts.flatMap((part) => trimRange(sentence, part) ?? []);
}
