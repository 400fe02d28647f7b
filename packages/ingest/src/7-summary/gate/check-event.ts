import { conceptsOf } from '../../matching/concepts-of.ts';
import { readWords } from '../../matching/read-words.ts';
import type { Draft } from '../draft.ts';
import { sentenceOf } from './cited-text.ts';

/**
 * A figure may only be told of the happening that its citation tells of: where the sentence says what happened (killed, sent,
 * arrested), every citation must say one of these happenings in its own sentence. What a neighbouring sentence speaks of
 * is not enough: "37 people were brought out" after a sentence on the dead is no count of the dead.
 */
export function checkEvent(draft: Draft): string | null {
  if (draft.section !== 'figures') return null;
  const told = eventsOf(draft.text);
  if (told.size === 0) return null;
  const stray = draft.cited.find((cited) => {
    const own = eventsOf(sentenceOf(cited));
    return ![...told].some((event) => own.has(event));
  });
  return stray ? `Claim ${stray.claim.id} does not tell of ${[...told].join(' or ')}.` : null;
}

function eventsOf(text: string): Set<string> {
  const events = conceptsOf(readWords(text)).filter(({ kind }) => kind === 'event');
  return new Set(events.map(({ name }) => name));
}
