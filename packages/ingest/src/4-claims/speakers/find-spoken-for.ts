import { type ChunkedSentence, wordAt } from '../chunks/chunked-sentence.ts';
import { COMPANY_NOUNS } from './data/office-nouns.ts';
import { findAffiliation } from './find-affiliation.ts';
import { findBody, type OfficeWords } from './find-office.ts';
import type { Body, KnownBodies } from './known-bodies.ts';
import { toOffice } from './list-offices.ts';
import type { SourceName } from './resolve-speaker.ts';
import type { Speaker } from './speaker.ts';
import type { Office } from './speaks-for.ts';

/** Parts of a larger body: what an institute of a university counts, the university says. */
const PARTS: ReadonlySet<string> = new Set(
  'centre center clinic department directorate division faculty institute laboratory lab school unit'.split(
    ' ',
  ),
);

const UNNAMED = /\b(?:anonym\p{L}*|(?:be|being) (?:named|identified)|not authori[sz]ed)\b/u;

/** "who asked not to be named": then not even a spokesman's office puts a speaker on record. */
export const isAnonymous = (sentence: ChunkedSentence): boolean =>
  UNNAMED.test(sentence.text.slice(...sentence.span).toLowerCase());

/** What the text has told so far: its bodies, the one that last spoke and whether it is the only one, and an office told elsewhere. */
export type Told = {
  readonly bodies: KnownBodies;
  readonly spoke: Body | null;
  readonly isOnly: boolean;
  readonly told: OfficeWords | null;
};

/** In whose name the speaker of this source speaks, by the words of the source itself; null for nobody but themselves. */
export function findSpokenFor(
  speaker: Speaker,
  source: SourceName,
  { bodies, spoke, isOnly, told }: Told,
): Office | null {
  if (speaker.kind === 'document') return ofDocument(source, bodies, spoke);
  if (speaker.kind === 'organisation') return ofPressOffice(source, bodies, spoke) ?? ofPart(source, bodies);
  if (speaker.kind === 'group') return null;
  const words = findAffiliation(source.sentence, source.first, source.last) ?? told;
  if (!words) return null;
  if (words.body !== null) {
    if (words.office === 'member' && !bodies.isSure(words.body)) return null;
    const body = bodies.resolve(words.body, spoke);
    return body && toOffice(words.office, body);
  }
  // A spokesman who is said to be nobody's speaks for the one body that spoke before him: likely, and not said.
  const voice = isOnly ? (spoke ?? bodies.onlyVoice) : null;
  if (!voice) return null;
  return {
    ...toOffice(words.office, voice),
    link: 'suggested',
    reason: `a ${words.office} of no body that is told, where only ${voice.name} speaks`,
  };
}

/** "the agency's report": the agency's word. */
function ofDocument(
  { sentence, first, last }: SourceName,
  bodies: KnownBodies,
  spoke: Body | null,
): Office | null {
  // "a company statement", "a Norrin statement"
  const noun = sentence.tokens[last - 1];
  if (last > first && noun && (bodies.isSure(noun.text) || COMPANY_NOUNS.has(noun.lower))) {
    const body = bodies.resolve(/^\p{Lu}/u.test(noun.text) ? noun.text : noun.lower, spoke);
    return body && toOffice(wordAt(sentence, last), body);
  }
  for (let i = last - 1; i > first; i -= 1) {
    if (!/^['’]s?$/u.test(wordAt(sentence, i))) continue;
    const owner = sentence.text.slice(sentence.tokens[first]?.start, sentence.tokens[i - 1]?.end);
    const holder = sentence.tokens[i - 1];
    if (!holder || !(bodies.isSure(owner) || bodies.findShort(holder.lower))) return null;
    const body = bodies.resolve(owner, spoke);
    return body && toOffice(wordAt(sentence, last), body);
  }
  return null;
}

/** "Norrin's press office". */
function ofPressOffice(
  { sentence, first, last }: SourceName,
  bodies: KnownBodies,
  spoke: Body | null,
): Office | null {
  if (!/^(?:office|department|team|service)$/u.test(wordAt(sentence, last))) return null;
  if (!/^(?:press|media|communications)$/u.test(wordAt(sentence, last - 1))) return null;
  const end = /^['’]s?$/u.test(wordAt(sentence, last - 2)) ? last - 3 : last - 2;
  if (end < first) return null;
  const owner = sentence.text.slice(sentence.tokens[first]?.start, sentence.tokens[end]?.end);
  const body = bodies.resolve(owner, spoke);
  return body && toOffice('press office', body);
}

/** "the Institute of Geography at the University of Prell". */
function ofPart({ sentence, first, last }: SourceName, bodies: KnownBodies): Office | null {
  let isPart = false;
  for (let i = first; i <= last; i += 1) isPart ||= PARTS.has(wordAt(sentence, i));
  if (!isPart || !/^(?:at|of)$/u.test(wordAt(sentence, last + 1))) return null;
  const whole = findBody(sentence, last + 2, false);
  const body = whole === null ? null : bodies.resolve(whole, null);
  return body && toOffice('part', body);
}
