import type { Token } from '../../language/token.ts';
import { WordIndex } from '../../language/word-index.ts';
import { HEDGE_CUES } from './data/cues.ts';
import type { HedgeCue } from './data/hedge-cue.ts';

/** One word of a cue: as it is written, or ("~seem") any form of a lemma. */
type CueWord = { readonly word: string; readonly isLemma: boolean };

/** A cue with its words split once. */
type Row = { readonly cue: HedgeCue; readonly words: readonly CueWord[] };

const toCueWord = (written: string): CueWord =>
  written.startsWith('~') ? { word: written.slice(1), isLemma: true } : { word: written, isLemma: false };

/**
 * The cues by their first word, those written as a word before those written as a lemma ("~seem"). Both kinds share one index,
 * since most words of a text are their own lemma; `matches` tells the kinds apart.
 */
const BY_FIRST = new WordIndex(Map.groupBy(listRows(), ({ words }) => words[0]?.word ?? ''));

function listRows(): Row[] {
  const rows = HEDGE_CUES.map((cue): Row => ({ cue, words: cue.words.split(' ').map(toCueWord) }));
  const isLemma = ({ words }: Row): boolean => words[0]?.isLemma ?? false;
  return [...rows.filter((row) => !isLemma(row)), ...rows.filter(isLemma)];
}
const NONE: readonly Row[] = [];

type Match = { readonly cue: HedgeCue; readonly length: number };

/** The longest cue that begins at a token, with its length in tokens; null where none does. */
export function cueAt(tokens: readonly Token[], index: number): Match | null {
  const token = index < 0 ? undefined : tokens[index];
  if (token === undefined) return null;
  const byWord = BY_FIRST.get(token.lower);
  const byLemma = BY_FIRST.get(token.lemma);
  if (byWord === undefined && byLemma === undefined) return null;
  const best = findLongest(tokens, index, byWord ?? NONE, null);
  return byLemma === byWord ? best : findLongest(tokens, index, byLemma ?? NONE, best);
}

function findLongest(
  tokens: readonly Token[],
  index: number,
  rows: readonly Row[],
  known: Match | null,
): Match | null {
  let best = known;
  for (const row of rows)
    if (row.words.length > (best?.length ?? 0) && matches(tokens, index, row))
      best = { cue: row.cue, length: row.words.length };
  return best;
}

function matches(tokens: readonly Token[], index: number, { cue, words }: Row): boolean {
  if (!isWritten(tokens, index, words)) return false;
  if (cue.tags && !isTagged(tokens, index, cue.tags)) return false;
  const next = tokens[index + words.length]?.lower ?? '';
  const before = tokens[index - 1]?.lower ?? '';
  if (cue.onlyNext !== undefined && !cue.onlyNext.includes(next)) return false;
  if (cue.unlessNext?.includes(next) || cue.unlessBefore?.includes(before)) return false;
  if (cue.unlessDenied && isDenied(tokens, index)) return false;
  if (cue.unlessRuled && isRuled(tokens)) return false;
  return !(cue.unlessPast && tellsThePast(tokens));
}

/** The tagger takes a sentence's first word for a name; before a word in small letters it is none. */
function isTagged(tokens: readonly Token[], index: number, tags: readonly string[]): boolean {
  const pos = tokens[index]?.pos ?? 'X';
  const opens = index === 0 && pos === 'PROPN' && /^\p{Ll}/u.test(tokens[1]?.text ?? '');
  return opens || tags.includes(pos);
}

const DENIALS = new Set(['nothing', 'nobody', 'none', 'never', 'neither']);
/** How far back a word of negation may stand. */
const DENIAL_REACH = 3;

/** "nothing that could have hurt anybody": denied, not doubted. */
function isDenied(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - DENIAL_REACH; at -= 1)
    if (DENIALS.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** Nouns of what allows and forbids. Source: the legal instruments of the thesaurus EuroVoc, 1206 and 1221, everyday words. */
const RULES = new Set(
  'act agreement ban bylaw charter code constitution contract convention curfew embargo law lease legislation licence license order permit regulation rule sanction statute treaty'.split(
    ' ',
  ),
);

/** "Under an embargo …", "by law": a preposition with a rule. */
export function isRuled(tokens: readonly Token[]): boolean {
  return tokens.some(({ lemma }, at) => {
    if (!RULES.has(lemma)) return false;
    for (let k = at - 1; k >= 0 && k >= at - 3; k -= 1)
      if (/^(?:under|by)$/u.test(tokens[k]?.lower ?? '')) return true;
    return false;
  });
}

const PAST = /^(was|were|had|did|said|told|became|went|came|took|gave|made|began)$/u;

/** Whether a sentence has a verb in the past tense: then "would" is mostly what came later, not what might be. */
function tellsThePast(tokens: readonly Token[]): boolean {
  return tokens.some(({ pos, lower }) => PAST.test(lower) || (pos === 'VERB' && /[a-z]{2}ed$/u.test(lower)));
}

/** Whether the words stand at `index`. The last is asked first: cues begin with common words ("in theory") and end with rare ones. */
function isWritten(tokens: readonly Token[], index: number, words: readonly CueWord[]): boolean {
  for (let offset = words.length - 1; offset >= 0; offset -= 1) {
    const token = tokens[index + offset];
    const cue = words[offset];
    if (!token || !cue || cue.word !== (cue.isLemma ? token.lemma : token.lower)) return false;
  }
  return true;
}
