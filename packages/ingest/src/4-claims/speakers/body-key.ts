import { METONYMS } from '../../matching/data/metonyms.ts';
import { nameKey } from '../../matching/name-key.ts';
import { ACRONYMS } from './data/acronyms.ts';

/** Heads of names that turn around: "the Ministry of Health" is "the health ministry". A "University of York" is no "York University". */
const TURNING: ReadonlySet<string> = new Set(
  'agency army authority board bureau commission committee council court department directorate force forces government house inspectorate ministry navy office parliament police senate service services'.split(
    ' ',
  ),
);

/** Words that join the parts of a name, and words by which one name is long or short: "Ministry of Foreign Affairs". */
const EMPTY: ReadonlySet<string> = new Set(
  'the a an of for at in and affairs its his her their our'.split(' '),
);

/** The fighting forces of one side under the names that reports use for each other; "military intelligence" is another body. */
const ARMY = /\b(?:armed forces|general staff|high command|military$)/u;
/** "Sarn's forces"; the security, special or police forces are others. */
const OTHER_FORCES: ReadonlySet<string> = new Set(
  'air border coalition defence defense intelligence joint naval peacekeeping police rapid rebel rescue security special task'.split(
    ' ',
  ),
);

/** One spelling for what British and American English, or two habits of naming, write apart. */
const SPELLINGS: Readonly<Record<string, string>> = {
  defence: 'defense',
  labour: 'labor',
  centre: 'center',
  organisation: 'organization',
  programme: 'program',
  internal: 'interior',
  america: 'us',
  american: 'us',
  usa: 'us',
  uk: 'britain',
  british: 'britain',
};

/** What a service calls itself besides its task: "the fire brigade", "the fire and rescue service", "the police department". */
const SERVICE_WORDS: ReadonlySet<string> = new Set(
  'brigade department force rescue service services'.split(' '),
);
const SERVICES: ReadonlySet<string> = new Set(['ambulance', 'fire', 'police']);

/** Keys made so far: a text repeats its names, and folding one costs more than looking it up. Emptied when full, so that memory stays flat. */
const made = new Map<string, string>();
const MOST_KEPT = 4_096;

/**
 * What a body is known by in every document, from its name alone: its words without articles and genitives, a place and its
 * people by one key, "Ministry of Health" like "health ministry", a well-known acronym like the full name.
 */
export function bodyKey(name: string): string {
  const known = made.get(name);
  if (known !== undefined) return known;
  const key = foldName(name);
  if (made.size >= MOST_KEPT) made.clear();
  made.set(name, key);
  return key;
}

function foldName(name: string): string {
  const bare = name.replace(/^the\s+/iu, '').replace(/['’]s$/u, '');
  const words = wordsOf(ACRONYMS[bare.toUpperCase()] ?? name);
  const isArmy =
    /^(?:forces|troops)$/u.test(words.at(-1) ?? '') && !words.some((word) => OTHER_FORCES.has(word));
  if (isArmy) words.splice(-1, 1, 'army');
  const service = words.some((word) => SERVICES.has(word));
  const kept = words.filter((word) => !EMPTY.has(word) && !(service && SERVICE_WORDS.has(word)));
  const state = findState(kept, capitalsOf(ACRONYMS[bare.toUpperCase()] ?? name));
  if (state !== null) return `body:${state}`;
  const folded = (kept.length > 0 ? kept : words).map(placeKey);
  if (folded.length > 1 && words.some((word) => TURNING.has(word))) folded.sort();
  return `body:${folded.join(' ')}`;
}

/**
 * The organs by which a state speaks to others: what "Prell", "Prell's army" and "the Prellian defence ministry" say is one
 * side's word. Its police, courts and other ministries are bodies of their own. Source: who acts for a state, Vienna Convention
 * on the Law of Treaties, article 7, and the forces, Geneva Convention III, article 4.
 */
const ORGANS: ReadonlySet<string> = new Set([
  'army',
  'government',
  'defense ministry',
  'foreign ministry',
  'defense department',
  'foreign department',
]);

/** The state that a name with one of its organs tells; null for any other name. */
function findState(words: readonly string[], capitals: ReadonlySet<string>): string | null {
  const spelled = words.map((word) => SPELLINGS[word] ?? word);
  const organ = spelled
    .filter((word) => ORGAN_WORDS.has(word))
    .sort()
    .join(' ');
  const places = words.filter((_, i) => !ORGAN_WORDS.has(spelled[i] ?? ''));
  if (!ORGANS.has(organ) || places.length === 0 || !places.every((word) => capitals.has(word))) return null;
  return places.map(placeKey).join(' ');
}
const ORGAN_WORDS: ReadonlySet<string> = new Set([...ORGANS].flatMap((organ) => organ.split(' ')));

/** The words of a name that it writes with a capital, in small letters. */
const capitalsOf = (name: string): ReadonlySet<string> =>
  new Set(wordsOf((name.match(/\p{Lu}[\p{L}\p{M}.’']*/gu) ?? []).join(' ')));

/** A seat of government ("Seoul") stays itself: it may as well be the city. */
function placeKey(word: string): string {
  const spelled = SPELLINGS[word];
  if (spelled !== undefined) return spelled;
  return METONYMS[word] === undefined ? nameKey(word) : word;
}

function wordsOf(name: string): string[] {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\./gu, '')
    .replace(/['’]s?(?![\p{L}\p{N}])/gu, '')
    .trim()
    .replace(ARMY, 'army')
    .replace('united states', 'us')
    .replace('united kingdom', 'britain')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
