import type { Claim } from '@attribune/schema/claim';
import { nameKey } from '../../matching/name-key.ts';
import { isNameLike } from '../../matching/read-features.ts';
import { readWords, type Word } from '../../matching/read-words.ts';
import { NATIONWIDE } from '../data/scope-words.ts';
import type { FigureContext, FigureFrame } from './figure-frame.ts';

const NAMES_BEFORE = 3;
const NAMES_AFTER = 8;
const OWNER_REACH = 2;
const AREA_WORDS = new Set(['in', 'across', 'throughout', 'nationwide', 'around']);

/** The key of a whole country as an area: it is no place within the country. */
export const WHOLE_COUNTRY = '#country';
/** The key of the capital, by whatever name. */
export const CAPITAL = '#capital';

/** The names close to the number, without those of the claim's speakers: a spokesperson is not what is counted. */
export function readNames(
  { text, words, at, claim: [first, last] }: FigureContext,
  claim: Claim,
): Pick<FigureFrame, 'owners' | 'areas' | 'names'> {
  const speakers = new Set(
    [claim.attributedTo ?? '', ...claim.chain.map(({ name }) => name)]
      .flatMap((name) => readWords(name))
      .map((word) => nameKey(word.lower)),
  );
  const nameAt = (index: number) => {
    const word = words[index];
    if (!word || !isNameLike(word) || word.weight === 0) return [];
    const key = nameKey(word.lower);
    return speakers.has(key) ? [] : [key];
  };
  const near = range(Math.max(0, at - NAMES_BEFORE), at + NAMES_AFTER);
  return {
    names: new Set(near.flatMap(nameAt)),
    owners: new Set([
      ...range(Math.max(0, at - 1), at + OWNER_REACH + 1).flatMap(nameAt),
      ...near.filter((index) => index < at && isPossessive(text, words[index])).flatMap(nameAt),
      ...(LOSING.has(words[at - 1]?.lower ?? '') ? nameAt(at - 2) : []),
    ]),
    areas: new Set([
      ...near.filter((index) => AREA_WORDS.has(words[index - 1]?.lower ?? '')).flatMap(nameAt),
      ...near.flatMap((index) => ordinalAt(words, index)),
      ...wholeAreas(words.slice(first, last + 1)),
    ]),
  };
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

/** "Norland lost 120 soldiers": they were Norland's. */
const LOSING = new Set(['lost', 'loses', 'losing']);

const OF_THE_COUNTRY = /^(?:across|throughout|in) the (?:whole |entire )?(?:country|nation)$/u;

function wholeAreas(words: readonly Word[]): string[] {
  return words.flatMap(({ lower }, i) => {
    if (NATIONWIDE.has(lower)) return [WHOLE_COUNTRY];
    // "Across Norland": an area of many places.
    const next = words[i + 1];
    if ((lower === 'across' || lower === 'throughout') && next && isNameLike(next)) return [WHOLE_COUNTRY];
    const three = words.slice(i, i + 3).map((word) => word.lower);
    if (lower === 'in' && three.join(' ') === 'in the capital') return [CAPITAL];
    const four = words.slice(i, i + 4).map((word) => word.lower);
    return OF_THE_COUNTRY.test(three.join(' ')) || OF_THE_COUNTRY.test(four.join(' ')) ? [WHOLE_COUNTRY] : [];
  });
}

const ORDINALS = new Set(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  ),
);

/** "In the twelfth district": an area that has a number for its name. */
function ordinalAt(words: readonly Word[], index: number): string[] {
  const word = words[index];
  if (!word || words[index - 1]?.lower !== 'the' || !AREA_WORDS.has(words[index - 2]?.lower ?? '')) return [];
  const isNumbered = word.isNumber && ['st', 'nd', 'rd', 'th'].includes(words[index + 1]?.lower ?? '');
  return isNumbered || ORDINALS.has(word.lower) ? [word.lower] : [];
}

function isPossessive(text: string, word: Word | undefined): boolean {
  return word !== undefined && /['’]s?$/u.test(text.slice(word.start, word.end));
}
