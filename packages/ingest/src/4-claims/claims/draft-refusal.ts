import { REFUSING } from '../attribution/data/refusing-verbs.ts';
import { CLAUSAL_FRAMES, type FoundAttribution } from '../attribution/found-attribution.ts';
import type { ChunkedSentence } from '../chunks/chunked-sentence.ts';
import type { ClaimDraft } from './claim-draft.ts';

/** "have not said that …", "did not confirm that …": who holds back vouches for nothing, and the claim is that nothing was said. */
const isUnsaid = (found: FoundAttribution): boolean =>
  found.negated && found.finite && found.frame !== 'parenthetical' && CLAUSAL_FRAMES.has(found.frame);

/** Whether somebody denies or holds back, so that this and not the content is the claim. */
export const refuses = (found: FoundAttribution): boolean => REFUSING.test(found.lemma) || isUnsaid(found);

/** "denied having lost five guns": the denial with its verb, from the cue to the end of its content. */
export function draftRefusal(sentence: ChunkedSentence, found: FoundAttribution): ClaimDraft[] {
  const source = found.source[0];
  const cue = found.cue[0];
  const content = found.content.at(-1);
  if (!cue || !content) return [];
  const start = source && source[1] <= cue[0] ? source[0] : Math.min(cue[0], found.content[0]?.[0] ?? cue[0]);
  return [
    {
      span: [start, Math.max(cue[1], content[1])],
      sentence,
      attribution: found,
      rule: `the refusal "${found.lemma}" is the claim`,
    },
  ];
}
