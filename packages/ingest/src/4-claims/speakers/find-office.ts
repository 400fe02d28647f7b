import { TIME_WORDS } from '../attribution/data/time-words.ts';
import { type ChunkedSentence, phraseOf, wordAt } from '../chunks/chunked-sentence.ts';
import { beginsWithCapital } from './begins-with-capital.ts';
import {
  ACTING_NOUNS,
  COMPANY_NOUNS,
  FACTIONS,
  LEADING_NOUNS,
  MINISTER_NOUNS,
  NO_PORTFOLIO,
  PAST_WORDS,
  RANK_WORDS,
  SERVICE_OF,
  SOLE_BODIES,
  SPOKES_NOUNS,
} from './data/office-nouns.ts';
import { ORGANISATION_NOUNS, PERSON_NOUNS } from './data/speaker-nouns.ts';
import { isGenitive } from './genitive.ts';

/** An office and the words for its body as they stand, before anyone asks which body "the company" is. Null body: none is told. */
export type OfficeWords = {
  readonly office: string;
  /** The body as written, without article and genitive: "ministry", "Tessaro", "interior ministry". */
  readonly body: string | null;
  /** Whether the office is to speak for others: a spokesperson without a body speaks for the one last named. */
  readonly spokes: boolean;
};

/** Bodies whose name goes on behind "of" in small letters too: "the association of hospitals". */
const ALWAYS_OF: ReadonlySet<string> = new Set(
  'association confederation council department federation ministry union university'.split(' '),
);

type Range = { readonly first: number; readonly last: number };

const isCapital = (sentence: ChunkedSentence, i: number): boolean =>
  beginsWithCapital(sentence.tokens[i]?.text ?? '');
const isBodyNoun = (sentence: ChunkedSentence, i: number): boolean => {
  const token = sentence.tokens[i];
  return (
    token !== undefined &&
    (token.lemma !== 'staff' || wordAt(sentence, i - 1) === 'general') &&
    (ORGANISATION_NOUNS.has(token.lemma) ||
      ORGANISATION_NOUNS.has(token.lower) ||
      COMPANY_NOUNS.has(token.lower))
  );
};

/** Words one of which every office is told by, or is said to be over by: all other tokens are passed. */
const TELLING: ReadonlySet<string> = new Set([
  ...PAST_WORDS,
  ...SPOKES_NOUNS,
  ...ACTING_NOUNS,
  ...LEADING_NOUNS,
  ...MINISTER_NOUNS,
  ...['secretary', 'officer', 'chief', 'office', 'commissioner'],
]);

/** The office that the tokens `first` to `last` tell, with its body; null where they tell none, or one that is over. */
export function findOffice(sentence: ChunkedSentence, { first, last }: Range): OfficeWords | null {
  for (let i = first; i <= last; i += 1) {
    const { lower = '', lemma = '' } = sentence.tokens[i] ?? {};
    if (!TELLING.has(lemma) && !TELLING.has(lower)) continue;
    if (PAST_WORDS.has(lower)) return null;
    const spokes = SPOKES_NOUNS.has(lemma) || isPressOffice(sentence, i);
    const office =
      spokes || ACTING_NOUNS.has(lemma) || LEADING_NOUNS.has(lemma) || isChiefOfficer(sentence, i, first);
    // "chief executive", "police chief inspector": the office is the last of the title's words.
    if (office && !isTitleGoingOn(sentence, i, last)) return toOffice(sentence, { first, last }, i, spokes);
    if (MINISTER_NOUNS.has(lemma) || isPortfolioCommissioner(sentence, i, first))
      return ministerAt(sentence, { first, last }, i);
  }
  return null;
}

/** "the information commissioner": the office is the institution. "police commissioner" is one of a body. */
const isPortfolioCommissioner = (sentence: ChunkedSentence, i: number, first: number): boolean =>
  wordAt(sentence, i) === 'commissioner' && i > first && sentence.tokens[i - 1]?.pos !== 'DET';

/** Offices that only an army has. */
const MILITARY = /^(?:commander|commanders)$/u;

const isPressOffice = (sentence: ChunkedSentence, i: number): boolean =>
  /^(?:press|media|communications)$/u.test(wordAt(sentence, i - 1)) &&
  /^(?:secretary|officer|chief|office)$/u.test(wordAt(sentence, i));

/** "the ministry's chief medical officer". */
function isChiefOfficer(sentence: ChunkedSentence, i: number, first: number): boolean {
  if (wordAt(sentence, i) !== 'officer') return false;
  return [i - 1, i - 2].some((at) => at >= first && /^(?:chief|principal)$/u.test(wordAt(sentence, at)));
}

/** "chief executive", "Chief Medical Officer"; not "spokesman Colonel Varga", where a title of the name begins. */
function isTitleGoingOn(sentence: ChunkedSentence, i: number, last: number): boolean {
  const next = sentence.tokens[i + 1];
  if (!next || i + 1 > last) return false;
  const isRank = RANK_WORDS.has(next.lower) && !isCapital(sentence, i + 2);
  if (isCapital(sentence, i + 1)) return SPOKES_NOUNS.has(next.lemma) || next.lemma === 'executive';
  return PERSON_NOUNS.has(next.lemma) || SPOKES_NOUNS.has(next.lemma) || isRank;
}

function toOffice(sentence: ChunkedSentence, range: Range, at: number, spokes: boolean): OfficeWords | null {
  const office = wordAt(sentence, at);
  const acting = spokes || ACTING_NOUNS.has(sentence.tokens[at]?.lemma ?? '');
  const body =
    bodyBefore(sentence, range.first, at, acting) ??
    bodyBehind(sentence, at, office) ??
    (isChiefOfStaff(sentence, at) ? 'army' : null);
  return body === null && !spokes ? null : { office, body, spokes };
}

/** "Chief of Staff General Oda Renn": with a military rank behind it, the army's; a minister has one too. */
const isChiefOfStaff = (sentence: ChunkedSentence, at: number): boolean =>
  wordAt(sentence, at) === 'chief' &&
  wordAt(sentence, at + 1) === 'of' &&
  wordAt(sentence, at + 2) === 'staff' &&
  /^(?:admiral|brigadier|colonel|general|lieutenant|major|marshal)$/u.test(wordAt(sentence, at + 3));

/** "the ministry's spokesman", "Tessaro Fuels spokeswoman", "police chief": the body before an office. */
function bodyBefore(sentence: ChunkedSentence, from: number, at: number, acting: boolean): string | null {
  const first = Math.max(from, phraseOf(sentence, at)?.first ?? at);
  let genitive = -1;
  for (let i = first; i < at; i += 1) if (isGenitive(sentence, i)) genitive = i;
  if (wordAt(sentence, first) === 'its') return 'its';
  const end = genitive >= 0 ? genitive - 1 : at - 1;
  let last = end;
  while (
    last >= first &&
    (RANK_WORDS.has(wordAt(sentence, last)) || PERSON_NOUNS.has(wordAt(sentence, last)))
  )
    last -= 1;
  let start = first;
  while (start <= last && (isDeterminer(sentence, start) || RANK_WORDS.has(wordAt(sentence, start))))
    start += 1;
  if (start > last) return null;
  const service = SERVICE_OF[wordAt(sentence, last)];
  if (service !== undefined) return `${textOf(sentence, start, last - 1)} ${service}`.trim();
  if (isBodyNoun(sentence, last) || FACTIONS.has(wordAt(sentence, last)))
    return textOf(sentence, start, last);
  // "the Prellian commander": of the army of that name.
  if (MILITARY.test(wordAt(sentence, at)) && isCapital(sentence, last))
    return `${textOf(sentence, start, last)} army`;
  // "Tessaro spokeswoman", "Tessaro's chief executive": a name before the office; "Norrin's father" is nobody's office.
  return isCapital(sentence, last) &&
    (acting || genitive >= 0 || last > start) &&
    sentence.tokens[last]?.pos === 'PROPN'
    ? textOf(sentence, start, last)
    : null;
}

const isDeterminer = (sentence: ChunkedSentence, i: number): boolean =>
  /^(?:the|a|an|another|one|this|that|local)$/u.test(wordAt(sentence, i));

const textOf = (sentence: ChunkedSentence, first: number, last: number): string =>
  last < first ? '' : sentence.text.slice(sentence.tokens[first]?.start, sentence.tokens[last]?.end);

/** "a spokesman for the ministry", "the chief of police", "head of Norrin & Sons". */
function bodyBehind(sentence: ChunkedSentence, at: number, office: string): string | null {
  if (!/^(?:of|for|at|with|from)$/u.test(wordAt(sentence, at + 1))) return null;
  return findBody(sentence, at + 2, !/^(?:president|governor|leader|chief|commander)$/u.test(office));
}

/** The body that the phrase at a token names, "of" and its name with it; null where it names none. A bare name is taken only where `names` allows it. */
export function findBody(sentence: ChunkedSentence, at: number, names: boolean): string | null {
  const phrase = phraseOf(sentence, at);
  if (!phrase || phrase.first !== at) return null;
  const start = isDeterminer(sentence, at) || wordAt(sentence, at) === 'its' ? at + 1 : at;
  // "the coalition Open Door", "the police Emil Varga": what follows a body noun is its name, or that of a person.
  const named = !isCapital(sentence, start) && isBodyNoun(sentence, start) && isCapital(sentence, start + 1);
  if (named && SOLE_BODIES.has(wordAt(sentence, start))) return textOf(sentence, start, start);
  const last = endOfName(sentence, phrase.last);
  if (named) return textOf(sentence, start + 1, last);
  const isBody = isBodyNoun(sentence, last) || (isCapital(sentence, start) && isBodyNoun(sentence, start));
  if (
    !isBody &&
    !(
      names &&
      isCapital(sentence, start) &&
      isCapital(sentence, last) &&
      !PERSON_NOUNS.has(wordAt(sentence, start))
    )
  )
    return null;
  if (start === last && wordAt(sentence, at) === 'its') return 'its';
  const behind = wordAt(sentence, last + 1) === 'of' ? phraseOf(sentence, last + 2) : null;
  const goesOn = behind !== null && (isCapital(sentence, last) || ALWAYS_OF.has(wordAt(sentence, last)));
  return textOf(sentence, start, goesOn ? behind.last : last);
}

/** "Water Is Ours": a name whose words the chunker takes apart goes on as long as the capitals do. */
function endOfName(sentence: ChunkedSentence, from: number): number {
  let last = from;
  while (
    isCapital(sentence, last) &&
    isCapital(sentence, last + 1) &&
    !TIME_WORDS.has(wordAt(sentence, last + 1))
  )
    last += 1;
  return last;
}

/** "the interior minister", "Norway's health minister", "the minister of health", "Defense Secretary": the ministry of that name. */
function ministerAt(sentence: ChunkedSentence, { first }: Range, at: number): OfficeWords | null {
  const office = wordAt(sentence, at);
  const head =
    office === 'minister' ? 'ministry' : office === 'commissioner' ? "commissioner's office" : 'department';
  if (wordAt(sentence, at + 1) === 'of' || (office === 'minister' && wordAt(sentence, at + 1) === 'for')) {
    const topic = phraseOf(sentence, at + 2);
    return topic
      ? { office, body: `${head} of ${textOf(sentence, topic.first, topic.last)}`, spokes: false }
      : null;
  }
  const start = Math.max(first, phraseOf(sentence, at)?.first ?? at);
  let from = start;
  while (from < at && (isDeterminer(sentence, from) || RANK_WORDS.has(wordAt(sentence, from)))) from += 1;
  const portfolio = wordAt(sentence, at - 1);
  if (from >= at || NO_PORTFOLIO.has(portfolio) || isGenitive(sentence, at - 1)) return null;
  const body = textOf(sentence, from, at - 1);
  if (office === 'secretary' && /^(?:home|foreign)$/u.test(portfolio))
    return { office, body: `${body} office`, spokes: false };
  return { office, body: `${body} ${head}`, spokes: false };
}
