import type { Token } from '../../../language/token.ts';
import type { ChunkedSentence, VerbGroup } from '../../chunks/chunked-sentence.ts';
import { groupOf, wordAt } from '../../chunks/chunked-sentence.ts';
import { PARTICIPLE_ONLY, PAST_ONLY, PAST_OR_PARTICIPLE } from '../../chunks/data/verb-forms.ts';
import { STATES } from '../data/states.ts';
import { STATE_VERBS, UNCHANGED_PAST } from '../data/verb-classes.ts';
import type { Feature } from '../feature.ts';
import type { Voice } from '../voice.ts';

/** A subject behind which a present would end in -s. */
const isSingular = (subject: Token | null): boolean =>
  subject !== null && /^(?:NOUN|PROPN)$/u.test(subject.pos) && !subject.lower.endsWith('s');

/** A past or perfect form of a verb that tells of no mere state. */
export function isPast({ sentence, subject }: Voice, verb: VerbGroup): boolean {
  const head = sentence.tokens[verb.head];
  if (head?.pos !== 'VERB' || verb.modal || STATE_VERBS.has(verb.lemma)) return false;
  if (wordAt(sentence, verb.first) === 'did') return true;
  // "Dunmere beat Sarn": in the present it would be "beats".
  if (head.lower === head.lemma && verb.first === verb.head)
    return UNCHANGED_PAST.has(head.lower) && isSingular(subject);
  return (
    head.lower.endsWith('ed') ||
    PAST_ONLY.has(head.lower) ||
    PAST_OR_PARTICIPLE.has(head.lower) ||
    PARTICIPLE_ONLY.has(head.lower)
  );
}

/** "are closely monitoring": a progressive form; "is going to" tells what may come. */
const isUnderWay = (sentence: ChunkedSentence, verb: VerbGroup): boolean =>
  verb.first !== verb.head &&
  wordAt(sentence, verb.head).endsWith('ing') &&
  !verb.modal &&
  !(verb.lemma === 'go' && wordAt(sentence, verb.last + 1) === 'to');

/** "remains closed": a state that something brought about and that holds. */
function isHeld(sentence: ChunkedSentence, verb: VerbGroup): boolean {
  if (!/^(?:be|remain|stay)$/u.test(verb.lemma)) return false;
  const next = wordAt(sentence, verb.last + 1);
  // "is under investigation", "are in custody"
  const state = STATES.has(wordAt(sentence, verb.last + 2));
  if (state && sentence.tokens[verb.last + 1]?.pos === 'ADP') return true;
  if (verb.lemma === 'be') return false;
  return (
    next.endsWith('ed') || PARTICIPLE_ONLY.has(next) || PAST_OR_PARTICIPLE.has(next) || next === 'missing'
  );
}

/** "may have been asleep", "may still be in the forest": doubt about what was or is, not about what may come. */
export function isAboutWhatIs(sentence: ChunkedSentence, verb: VerbGroup): boolean {
  if (verb.modal !== 'may' && verb.modal !== 'might') return false;
  for (let i = verb.first + 1; i < verb.last; i += 1) if (wordAt(sentence, i) === 'have') return true;
  return verb.lemma === 'be' && verb.first !== verb.head && sentence.tokens[verb.last + 1]?.pos === 'ADP';
}

/** "appears to have begun": an impression of what happened. */
export function isImpressionOfPast(sentence: ChunkedSentence, verb: VerbGroup): boolean {
  return (
    (verb.lemma === 'appear' || verb.lemma === 'seem') &&
    wordAt(sentence, verb.last + 1) === 'to' &&
    wordAt(sentence, verb.last + 2) === 'have'
  );
}

/** "with the minister urging his allies": a gerund right behind its subject, where no finite verb is. */
function isGerundWithSubject({ sentence, range, subject }: Voice): boolean {
  if (!subject) return false;
  for (let i = range.first + 1; i <= range.last; i += 1) {
    const group = groupOf(sentence, i);
    if (group) return group.form === 'gerund' && group.first > range.first;
  }
  return false;
}

/** Headlines tell in the present what has just happened. */
const isHeadlinePresent = (sentence: ChunkedSentence, verb: VerbGroup): boolean =>
  sentence.kind === 'title' &&
  verb.first === verb.head &&
  sentence.tokens[verb.head]?.pos === 'VERB' &&
  !STATE_VERBS.has(verb.lemma);

/** Something took place, is taking place or holds. */
export const event: Feature = (voice) => {
  const { sentence, verb } = voice;
  if (!verb) return isGerundWithSubject(voice) ? { points: 1, reason: 'somebody is doing something' } : null;
  if (isHeadlinePresent(sentence, verb)) return { points: 1, reason: 'a headline tells what happened' };
  if (verb.passive && !verb.modal) return { points: 1, reason: 'a passive event' };
  if (isPast(voice, verb)) return { points: 1, reason: 'something happened' };
  if (isImpressionOfPast(sentence, verb)) return { points: 1, reason: 'something seems to have happened' };
  if (isUnderWay(sentence, verb)) return { points: 1, reason: 'something is under way' };
  if (isHeld(sentence, verb)) return { points: 1, reason: 'a state holds' };
  return isAboutWhatIs(sentence, verb) ? { points: 1, reason: 'doubt about what was or is' } : null;
};
