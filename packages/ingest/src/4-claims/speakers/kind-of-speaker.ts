import type { HopKind } from '@attribune/schema/attribution';
import type { Token } from '../../language/token.ts';
import { beginsWithCapital } from './begins-with-capital.ts';
import {
  CROWD_NOUNS,
  DESCRIBING_OPENERS,
  DOCUMENT_NOUNS,
  ORGANISATION_NOUNS,
  PERSON_NOUNS,
} from './data/speaker-nouns.ts';
import { isBodyName } from './is-body-name.ts';
import { isCompanyName } from './is-company-name.ts';

const INDEFINITE: ReadonlySet<string> = new Set(
  'a an one some many several other another few most two three four five various recent any no each every'.split(
    ' ',
  ),
);

/** What kind of speaker a phrase names, by its head and its determiner: "a doctor" and "officials" are unnamed, "the doctor" is a person. */
export function kindOfSpeaker(tokens: readonly Token[]): HopKind {
  const head = tokens.at(-1);
  if (!head) return 'unnamed';
  const names = countNames(tokens);
  // "Insider: the door was open": a headline's capital makes no name of a noun for people.
  if (tokens.length === 1 && PERSON_NOUNS.has(head.lower)) return 'unnamed';
  if (isBodyWithOf(tokens)) return 'organisation';
  const indefinite = INDEFINITE.has(tokens[0]?.lower ?? '');
  const plural = head.lower.endsWith('s') && head.lemma !== head.lower;
  if (head.pos === 'PROPN' && beginsWithCapital(head.text) && !isPluralNoun(head))
    return ORGANISATION_NOUNS.has(head.lemma) || names === 1 || isBodyName(tokens) || isCompanyName(tokens)
      ? 'organisation'
      : 'person';
  if (CROWD_NOUNS.has(head.lemma) && (plural || indefinite)) return 'unnamed';
  if (ORGANISATION_NOUNS.has(head.lemma) && !(indefinite && plural)) return 'organisation';
  if (DOCUMENT_NOUNS.has(head.lemma)) return plural && names === 0 ? 'unnamed' : 'document';
  if (PERSON_NOUNS.has(head.lemma)) return indefinite || plural ? 'unnamed' : 'person';
  if (isPluralNoun(head)) return 'unnamed';
  if (names > 0 && !plural) return indefinite ? 'unnamed' : 'organisation';
  return plural || indefinite || head.pos === 'PRON' ? 'unnamed' : 'group';
}

/** Number of words that are names, whatever opens the phrase. */
function countNames(tokens: readonly Token[]): number {
  let names = 0;
  for (const { pos, text, lower } of tokens)
    if (pos === 'PROPN' && beginsWithCapital(text) && !DESCRIBING_OPENERS.has(lower)) names += 1;
  return names;
}

/** "Officials", "Reports" at the start of a sentence: the tagger takes the capital for a name. */
function isPluralNoun({ lower }: Token): boolean {
  if (!lower.endsWith('s')) return false;
  const singular = lower.replace(/ies$/u, 'y').replace(/(?<=ss)es$|s$/u, '');
  return CROWD_NOUNS.has(singular) || DOCUMENT_NOUNS.has(singular) || PERSON_NOUNS.has(singular);
}

/** "the Institute of Geography", "the association of hospitals": the head of a name stands before its "of". */
function isBodyWithOf(tokens: readonly Token[]): boolean {
  const of = tokens.findIndex(({ lower }) => lower === 'of');
  const head = tokens[of - 1];
  if (of < 1 || !head || INDEFINITE.has(tokens[0]?.lower ?? '')) return false;
  return (
    ORGANISATION_NOUNS.has(head.lower) && tokens.slice(0, of).every(({ lemma }) => !PERSON_NOUNS.has(lemma))
  );
}
