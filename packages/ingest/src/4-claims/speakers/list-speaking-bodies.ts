import { COMPANY_NOUNS, GENERIC_BODIES } from './data/office-nouns.ts';
import { ORGANISATION_NOUNS } from './data/speaker-nouns.ts';
import { kindOfSpeaker } from './kind-of-speaker.ts';
import type { SourceName } from './resolve-speaker.ts';

/** The names of the bodies that speak in a text, as given; short forms ("the ministry", "the company") name none. */
export function listSpeakingBodies(sources: readonly SourceName[]): string[] {
  return sources.flatMap(({ sentence, first, last, head, span }) => {
    const tokens = sentence.tokens.slice(first, head + 1);
    const name = sentence.text.slice(...span);
    const bare = tokens.filter(({ lower }) => lower !== 'the');
    const only = bare.length === 1 ? (bare[0]?.lower ?? '') : '';
    const isShort = COMPANY_NOUNS.has(only) || GENERIC_BODIES.has(only) || ORGANISATION_NOUNS.has(only);
    if (isShort || last !== head || kindOfSpeaker(tokens) !== 'organisation') return [];
    return tokens.length === 1 && tokens[0]?.pos === 'PRON' ? [] : [name];
  });
}
