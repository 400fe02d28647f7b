import type { Span } from '@attribune/schema/span';
import { REVISION_CUES } from '../data/revision-cues.ts';

/** How far a cue may stand from its number, in UTF-16 units: about eight words; one of several words is surer and may stand further. */
const REACH = 48;
const PHRASE_REACH = 70;

/** The revision cue nearest to a number within a sentence, or null. `number` holds offsets into `sentence`. */
export function findRevisionCue(sentence: string, number: Span): string | null {
  // "Raised their estimate to 17,000 from 14,000" names what it replaces.
  if (/^ from \p{N}/u.test(sentence.slice(number[1], number[1] + ' from 0'.length))) return 'from';
  const lower = sentence.toLowerCase();
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const cue of REVISION_CUES) {
    for (let at = lower.indexOf(cue); at >= 0; at = lower.indexOf(cue, at + 1)) {
      if (!isWhole(lower, at, cue.length)) continue;
      const distance = Math.max(number[0] - (at + cue.length), at - number[1], 0);
      if (distance < least && distance <= (cue.includes(' ') ? PHRASE_REACH : REACH)) {
        least = distance;
        best = cue;
      }
    }
  }
  return best ?? findRevisedTo(lower.slice(0, number[0]));
}

function isWhole(text: string, at: number, length: number): boolean {
  return !/\p{L}/u.test(text[at - 1] ?? ' ') && !/\p{L}/u.test(text[at + length] ?? ' ');
}

const REVISED = ['raised', 'lowered', 'revised', 'cut'];
const TO = /(?:^|\s)to(?: between| about| around)?\s$/u;

/** "Raised its estimate for the harbour on Friday to": however far the verb stands, its "to" is right before the number. */
function findRevisedTo(before: string): string | null {
  if (!TO.test(before)) return null;
  const verb = REVISED.find((word) => before.split(/[^\p{L}]+/u).includes(word));
  if (verb === undefined || /\p{N}/u.test(before.slice(before.lastIndexOf(verb)))) return null;
  return `${verb} to`;
}
