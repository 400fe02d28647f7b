import type { ChunkedSentence, VerbGroup } from './chunked-sentence.ts';
import { groupOf, phraseOf, wordAt } from './chunked-sentence.ts';

/** Longest subject that is followed, in steps over chunks and small words. */
const REACH = 30;
const GLUE = new Set(['ADP', 'ADV', 'CCONJ', 'ADJ', 'NUM', 'DET']);

/** Whether the verb's subject is "who", "which" or "that" before it: it belongs to a relative clause. */
export function isRelativeVerb(sentence: ChunkedSentence, group: VerbGroup): boolean {
  let at = group.first - 1;
  while (sentence.tokens[at]?.pos === 'ADV') at -= 1;
  return /^(?:who|which|that)$/u.test(wordAt(sentence, at)) && at > 0;
}

/** Behind ", who resigned last year," at the comma `i`: the token after its closing comma; −1 where it is no insert. */
function behindInsert(sentence: ChunkedSentence, i: number): number {
  for (let at = i + 1; at < sentence.tokens.length && at < i + REACH; at += 1) {
    if (wordAt(sentence, at) === ',') return groupOf(sentence, at + 1) ? at + 1 : -1;
  }
  return -1;
}

/** "examples that critics point to", "the sway he has": a verb whose object is the noun before its own subject; its clause only describes that noun. */
function isObjectRelative(sentence: ChunkedSentence, group: VerbGroup, from: number): boolean {
  let at = group.first - 1;
  while (sentence.tokens[at]?.pos === 'ADV') at -= 1;
  const subject = phraseOf(sentence, at);
  if (!subject || subject.first <= from) return false;
  const before = subject.first - 1;
  if (/^(?:who|whom|which|that)$/u.test(wordAt(sentence, before)))
    return phraseOf(sentence, before - 1) !== null;
  return sentence.tokens[subject.first]?.pos === 'PRON' && phraseOf(sentence, before) !== null;
}

/** Behind "- gay, straight and adoptive -" or "(R-Ky.)" at its opening mark `i`: the token after the closing one; −1 for none near. */
function behindMarks(sentence: ChunkedSentence, i: number): number {
  const closing = wordAt(sentence, i) === '(' ? ')' : wordAt(sentence, i);
  for (let at = i + 1; at < sentence.tokens.length && at < i + REACH; at += 1)
    if (wordAt(sentence, at) === closing) return at + 1;
  return -1;
}

/** Behind ", his mother and the man" at the comma `i`: the token after the last of the list; −1 where it is no list. */
function behindList(sentence: ChunkedSentence, i: number): number {
  // "found the car, and the driver may …": a comma before the first "and" parts clauses.
  if (/^(?:and|or)$/u.test(wordAt(sentence, i + 1))) return -1;
  let at = i;
  for (let steps = 0; steps < 8; steps += 1) {
    const joined = /^(?:and|or)$/u.test(wordAt(sentence, at))
      ? 1
      : /^(?:and|or)$/u.test(wordAt(sentence, at + 1))
        ? 2
        : 0;
    const phrase = phraseOf(sentence, joined > 0 ? at + joined : at + 1);
    if (!phrase) return -1;
    at = phrase.last + 1;
    if (joined > 0) return at;
    if (wordAt(sentence, at) !== ',' && !/^(?:and|or)$/u.test(wordAt(sentence, at))) return -1;
  }
  return -1;
}

/**
 * The finite verb of the clause whose subject begins at token `i`: a noun phrase (or "there") with attachments, relative
 * clauses and one insert, then a finite verb group. Null where no clause begins at `i`.
 */
export function findClauseVerb(sentence: ChunkedSentence, i: number): VerbGroup | null {
  const phrase = phraseOf(sentence, i);
  if (!phrase && wordAt(sentence, i) !== 'there' && wordAt(sentence, i) !== 'that') return null;
  let at = phrase ? phrase.last + 1 : i + 1;
  for (let steps = 0; at < sentence.tokens.length && steps < REACH; steps += 1) {
    const group = groupOf(sentence, at);
    const token = sentence.tokens[at];
    const inside = phraseOf(sentence, at);
    if (
      group?.form === 'finite' &&
      !isRelativeVerb(sentence, group) &&
      !isBareForm(sentence, group) &&
      !isObjectRelative(sentence, group, i)
    )
      return isShared(sentence, group) ? null : group;
    if (group) at = group.last + 1;
    else if (inside) at = inside.last + 1;
    else if (token?.text === ',') {
      const list = behindList(sentence, at);
      at = list >= 0 ? list : behindInsert(sentence, at);
      if (at < 0) return null;
    } else if (token && /^(?:\(|—|–|--)$/u.test(token.text)) {
      at = behindMarks(sentence, at);
      if (at < 0) return null;
    } else if (token && /^(?:when|where|why|how|while)$/u.test(token.lower)) return null;
    else if (token && (GLUE.has(token.pos) || /^(?:['’]s?|["“”‘]|-|that|who|which)$/u.test(token.lower)))
      at += 1;
    else return null;
  }
  return null;
}

/** "and said": the verb shares the subject of a verb before it, so the phrase between them is no subject. */
function isShared(sentence: ChunkedSentence, group: VerbGroup): boolean {
  let at = group.first - 1;
  while (sentence.tokens[at]?.pos === 'ADV') at -= 1;
  return sentence.tokens[at]?.pos === 'CCONJ';
}

/** "plans to raise taxes and give breaks": a bare form behind "and" goes on with the infinitive. */
function isBareForm(sentence: ChunkedSentence, group: VerbGroup): boolean {
  const head = sentence.tokens[group.head];
  return (
    group.first === group.last && head !== undefined && head.lower === head.lemma && isShared(sentence, group)
  );
}
