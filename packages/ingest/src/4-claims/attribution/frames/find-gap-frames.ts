import type { ChunkedSentence, VerbGroup } from '../../chunks/chunked-sentence.ts';
import { groupOf, phraseOf, wordAt } from '../../chunks/chunked-sentence.ts';
import { endOfContent } from '../end-of-content.ts';
import { findSubject } from '../find-subject.ts';
import type { SpeechVerb } from '../speech-verbs.ts';
import type { TokenAttribution } from '../to-found.ts';

const RELATIVE = new Set(['which', 'who', 'that', 'what']);

/** The verb that goes on right behind the cue ("which, they said, were …" without commas): its subject stands before the speaker. */
function findStranded(sentence: ChunkedSentence, cue: VerbGroup): VerbGroup | null {
  const at =
    sentence.tokens[cue.last + 1]?.pos === 'ADV' && groupOf(sentence, cue.last + 1) === null
      ? cue.last + 2
      : cue.last + 1;
  const next = groupOf(sentence, at);
  return next?.form === 'finite' && next.first === at ? next : null;
}

/** The relative word, or the noun phrase of a clause without one, right before the speaker; null for neither. */
function findFronted(sentence: ChunkedSentence, before: number): readonly [number, number] | null {
  if (RELATIVE.has(wordAt(sentence, before))) return [before, before];
  const phrase = phraseOf(sentence, before);
  return phrase && phrase.last === before ? [phrase.first, phrase.last] : null;
}

/** ", which officials say have grown, went on": a relative clause between commas ends where the outer verb goes on. */
function endOfGap(sentence: ChunkedSentence, fronted: number, first: number, cue: VerbGroup): number {
  const end = endOfContent(sentence, first, { cue });
  if (wordAt(sentence, fronted - 1) !== ',') return end;
  for (let i = first; i < end; i += 1)
    if (wordAt(sentence, i) === ',' && groupOf(sentence, i + 1)?.form === 'finite') return i - 1;
  return end;
}

/**
 * "a ship which the army said had left port", "a plan critics say goes too far": the subject of what is said stands before
 * the speaker. Source: Huddleston and Pullum, The Cambridge Grammar (2002), chapter 12, relativised subject of a content clause.
 */
export function findGapFrames(sentence: ChunkedSentence, verbs: readonly SpeechVerb[]): TokenAttribution[] {
  const found: TokenAttribution[] = [];
  for (const { group, verb } of verbs) {
    if (group.form !== 'finite' || group.passive || !verb.takes.has('bare')) continue;
    const stranded = findStranded(sentence, group);
    const speaker = stranded ? phraseOf(sentence, group.first - 1) : null;
    const source = speaker ? findSubject(sentence, group) : null;
    if (!stranded || !speaker || !source) continue;
    const fronted = findFronted(sentence, source.first - 1) ?? findFronted(sentence, speaker.first - 1);
    if (!fronted) continue;
    const own =
      source.first > fronted[1] ? source : { ...speaker, headFirst: speaker.first, headLast: speaker.last };
    found.push({
      frame: 'gap',
      lemma: group.lemma,
      source: own,
      cue: [group.first, group.last],
      content: [fronted, [stranded.first, endOfGap(sentence, fronted[0], stranded.first, group)]],
      group,
    });
  }
  return found;
}
