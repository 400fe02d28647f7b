import type { Derived } from '@attribune/schema/story';
import { readTokens } from '../../language/read-tokens.ts';
import { isOrdinaryWord } from '../../matching/word-weight.ts';
import type { CitedClaim } from '../cited-claim.ts';
import { foldNames } from './fold-names.ts';
import { isNameElsewhere } from './name-elsewhere.ts';

/** Ordinary words that keep their capital in a name: they name a direction, an office or a people's part of the world. */
const KEPT = new Set(
  'western eastern northern southern north south west east central king queen pope prime foreign deputy'.split(
    ' ',
  ),
);
const PRONOUNS = new Set(
  'he she it they we i you ours hers his its theirs this that these those there who which one others some many'.split(
    ' ',
  ),
);

/** Whom a sentence names for one or several claims, with what the engine had to add to the text. */
export type NamedOrigins = {
  readonly names: readonly string[];
  readonly derived: readonly Derived[];
  readonly speakers: number;
};

/** The speaker as a reader would name them, within a sentence; null where the claim has none, or only a pronoun. */
export function findSpeaker({ claim, document }: CitedClaim): string | null {
  const name = claim.attributedTo?.replace(/\s+/gu, ' ').trim() ?? '';
  if (name === '' || PRONOUNS.has(name.toLowerCase()) || name.length > 80) return null;
  if (!isNounPhrase(name)) return null;
  return /^(?:this|these|that|his|her|its|their|our|my) /iu.test(name)
    ? null
    : midSentence(name, document.text);
}

/** No name begins with these in small letters: what follows is what somebody did. */
const NO_NAME_BEGINS = new Set(
  'first then later also who when not never still now there here and but or as'.split(' '),
);

/** A verb makes a name a clause, unless it stands in "a person who knows". */
function isNounPhrase(name: string): boolean {
  const tokens = readTokens(name, [0, name.length]);
  if (NO_NAME_BEGINS.has(tokens[0]?.lower ?? '')) return false;
  const relative = tokens.findIndex(({ lower }) => lower === 'who' || lower === 'that' || lower === 'whose');
  const head = relative < 0 ? tokens : tokens.slice(0, relative);
  const isClause = head.some(
    ({ pos, lower, lemma }, i) =>
      i > 0 && pos === 'VERB' && lower !== lemma && /^\p{Ll}/u.test(head[i]?.text ?? ''),
  );
  return (
    !isClause && head.some(({ pos }) => pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || pos === 'NUM')
  );
}

/**
 * Those who stand for claims: speakers by name, then outlets, then documents without an outlet as "one report", "two reports".
 * Outlets and counts are the engine's own words and declared as derived.
 */
export function nameOrigins(cited: readonly CitedClaim[]): NamedOrigins {
  const speakers = foldNames(listSpeakers(cited));
  const own = cited.filter((one) => findSpeaker(one) === null);
  const derived: Derived[] = [];
  const outlets = [...new Set(own.flatMap(({ document }) => document.outlet ?? []))];
  for (const outlet of outlets) {
    const claims = own.filter(({ document }) => document.outlet === outlet).map(({ claim }) => claim.id);
    derived.push({ text: outlet, rule: 'the outlet of the cited document', claims });
  }
  const nameless = own.filter(({ document }) => document.outlet === null);
  const documents = new Set(nameless.map(({ document }) => document.id)).size;
  if (documents > 0) {
    const text = countReports(documents);
    derived.push({
      text,
      rule: 'documents without an outlet, counted',
      claims: nameless.map(({ claim }) => claim.id),
    });
    return { names: [...speakers, ...outlets, text], derived, speakers: speakers.length };
  }
  return { names: [...speakers, ...outlets], derived, speakers: speakers.length };
}

/** One name for each speaker, as the first of the claims gives it: an office and its spokeswoman are one origin. */
function listSpeakers(cited: readonly CitedClaim[]): string[] {
  const byId = new Map<string, string>();
  for (const one of cited) {
    const name = findSpeaker(one);
    const id = one.claim.speakerId ?? name ?? '';
    if (name !== null && !byId.has(id)) byId.set(id, name);
  }
  return [...new Set(byId.values())];
}

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "One report", "two reports": documents that have no outlet to be named by. */
export function countReports(documents: number): string {
  return documents === 1 ? 'one report' : `${COUNTS[documents] ?? documents} reports`;
}

/** A name as it stands within a sentence: "Police" and "The Pentagon" lose the capital of their place. */
export function midSentence(name: string, text = ''): string {
  const [first = '', second] = name.split(/\s+/u);
  const lower = first.toLowerCase();
  if (first === lower || !isOrdinaryWord(lower) || KEPT.has(lower)) return name;
  const isArticle = lower === 'the' || lower === 'a' || lower === 'an' || lower === 'each';
  if (!isArticle && second !== undefined && /^\p{Lu}/u.test(second)) return name;
  // "The" before a small letter is no part of a name, wherever else a quotation begins with it.
  if (isArticle && second !== undefined && /^\p{Ll}/u.test(second)) return lower + name.slice(first.length);
  return isNameElsewhere(first, text) ? name : lower + name.slice(first.length);
}
