import { EVENT_CONCEPTS } from './event-concepts.ts';
import { THING_CONCEPTS } from './thing-concepts.ts';

/**
 * A class of words that stand for one thing or happening in a report of figures. Each group holds words that an editor would
 * let stand for each other; a word that means too many things stands in no group, or only as a `verb` or `noun`.
 */
export type Concept = {
  readonly name: string;
  /** `event`: what happened; `thing`: what is counted or spoken of; `state`: how something is. */
  readonly kind: 'event' | 'thing' | 'state';
  readonly words: string;
  /** Base forms that name it only as the verb, or the noun, that a figure depends on. */
  readonly verbs?: string;
  readonly nouns?: string;
  readonly phrases?: readonly string[];
};

export const CONCEPTS: readonly Concept[] = [...EVENT_CONCEPTS, ...THING_CONCEPTS];
