import type { Hop } from '@attribune/schema/attribution';
import type { Speaker } from '../speakers/speaker.ts';
import { toSpeaksFor } from '../speakers/speaks-for.ts';

/** The hops from the one who knows outward. One speaker is one hop; nobody is none. */
export function buildChain(speakers: readonly Speaker[]): Hop[] {
  return speakers.map(({ name, span, kind, onRecord, speaksFor }) => ({
    name,
    span,
    kind,
    onRecord,
    ...(speaksFor && { speaksFor: toSpeaksFor(speaksFor) }),
  }));
}
