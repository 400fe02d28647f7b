import {
  type ChunkedSentence,
  groupOf,
  phraseOf,
  type VerbGroup,
  wordAt,
} from '../../chunks/chunked-sentence.ts';
import { endOfContent } from '../end-of-content.ts';
import type { Content } from './content.ts';
import { endOfPhrase } from './end-of-phrase.ts';
import { skipAdverbials } from './skip-adverbials.ts';

export function infinitiveContent(sentence: ChunkedSentence, group: VerbGroup): Content | null {
  const direct = groupOf(sentence, group.last + 1);
  const at = direct ? direct.first : skipAdverbials(sentence, group.last + 1, false);
  // "vowed not to repeat it": what is vowed is the "not" too.
  const denied = /^(?:not|never)$/u.test(wordAt(sentence, at)) ? at + 1 : at;
  const next = direct ?? groupOf(sentence, denied);
  if (next?.form !== 'infinitive') return null;
  return {
    frame: 'infinitive',
    first: direct || denied === at ? next.first : at,
    last: endOfContent(sentence, next.first, { cue: group, infinitive: true }),
    cueLast: group.last,
  };
}

export function nounInfinitiveContent(sentence: ChunkedSentence, group: VerbGroup): Content | null {
  const phrase = phraseOf(sentence, group.last + 1);
  if (!phrase) return null;
  const next = groupOf(sentence, endOfPhrase(sentence, group.last + 1) + 1);
  if (next?.form !== 'infinitive') return null;
  return {
    frame: 'np-infinitive',
    first: phrase.first,
    last: endOfContent(sentence, next.first, { cue: group, infinitive: true }),
    cueLast: group.last,
  };
}
