import { conceptsOf } from '../../matching/concepts-of.ts';
import { readWords } from '../../matching/read-words.ts';
import type { CitedClaim } from '../cited-claim.ts';
import type { Draft } from '../draft.ts';
import { sentenceOf } from './cited-text.ts';

/**
 * A quantity may only be told of the happening that its citation tells of, in whatever section: where the sentence says what
 * happened (killed, sent, arrested), every citation must say one of these happenings in its own sentence. What a neighbouring
 * sentence speaks of is not enough: "37 people were brought out" after a sentence on the dead is no count of the dead.
 */
export function checkEvent(draft: Draft): string | null {
  const stray = draft.cited.find(
    (cited) => (draft.section === 'figures' || cited.claim.quantity !== null) && !tellsOf(cited, draft.text),
  );
  return stray ? `Claim ${stray.claim.id} does not tell of ${[...eventsOf(draft.text)].join(' or ')}.` : null;
}

/** Whether the sentence of a claim tells of one of the happenings that a text tells of; true where the text tells of none. */
export function tellsOf(cited: CitedClaim, text: string): boolean {
  const told = eventsOf(text);
  const own = eventsOf(sentenceOf(cited));
  return told.size === 0 || [...told].some((event) => own.has(event));
}

function eventsOf(text: string): Set<string> {
  const words = readWords(text);
  // A capital within a sentence makes a name: "Tech Parade" tells of no parade.
  const events = conceptsOf(words).filter(({ kind, start }) => kind === 'event' && !words[start]?.isName);
  // Things that are lost are destroyed; the dead are counted by words of their own.
  return new Set(events.flatMap(({ name }) => (name === 'loss' ? ['loss', 'destruction'] : [name])));
}
