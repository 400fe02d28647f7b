import type { Claim } from '@attribune/schema/claim';
import type { StoryDocument } from '@attribune/schema/story-document';
import { readTokens } from '../../language/read-tokens.ts';
import type { Token } from '../../language/token.ts';
import { STOP_WORDS } from '../../matching/data/stop-words.ts';
import { isOrdinaryWord } from '../../matching/word-weight.ts';
import { isLooseClause } from './is-loose-clause.ts';
import { isNameElsewhere } from './name-elsewhere.ts';

/** Finite forms that no participle shares. */
const FINITE_AUXILIARIES = new Set(
  "is are was were has have had will would can could may might must should does did do isn't aren't wasn't weren't".split(
    ' ',
  ),
);
/** A clause cannot begin with these: they need what stands before them. */
const NO_BEGINNING = new Set(
  `which who whom whose that than and or but nor so it its they them their he his she her him this these those there we i
  our my you such both of to by as also then thus therefore meanwhile however notably when while after before if because
  although though since`.split(/\s+/u),
);
/** Words of somebody who speaks: without quotation marks they would be ours. */
const FIRST_PERSON = new Set(['i', 'we', 'us', 'me', 'my', 'our', 'ours', 'mine', "we're", "i'm"]);
const NO_END = new Set(['ADP', 'DET', 'CCONJ', 'SCONJ', 'PART', 'AUX']);
const NO_END_WORDS = new Set([
  'shortly',
  'just',
  'only',
  'very',
  'about',
  'than',
  'its',
  'their',
  'his',
  'her',
]);
/** A claim right behind one of these begins in the middle of a phrase. */
const CUT_BEFORE = new Set(
  'the a an of in at by with from for on as into its their his her our no every each about around some'.split(
    ' ',
  ),
);
/** Verbs that end a clause of their own ("19 people drowned"); another one at the end is a participle ("dead fish collected"). */
const INTRANSITIVE = new Set(
  `drown die flee collapse fall burn sink escape return fail occur arrive survive march explode resign crash vanish disappear
  rise drop grow continue end begin start stop leave win lose agree disagree remain`.split(/\s+/u),
);
/** Those of them whose past form describes no noun behind it: nobody is "a nurse marched through the town". */
const NO_PASSIVE = new Set('march die flee resign vanish disappear arrive appear occur explode'.split(' '));
const DEMONSTRATIVES = new Set(['this', 'these', 'that', 'those', 'it', 'they', 'he', 'she']);
const LONGEST = 210;

/** A claim's words as a clause that can stand in a sentence of ours, or null where they are no clause or point elsewhere. */
export function findClause(claim: Claim, document: Pick<StoryDocument, 'text' | 'sentences'>): string | null {
  const quote = claim.quote
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/(?<!\.\p{L})[.,;:]$/u, '');
  if (quote.length > LONGEST || /[“”"‘•;?!]/u.test(quote) || /[.!?]\s+\p{Lu}/u.test(quote)) return null;
  const tokens = readTokens(document.text, [claim.start, claim.end]).filter(({ text }) => text !== '.');
  const [first, second] = tokens;
  const last = tokens.at(-1);
  if (!first || !second || !last || !/^[\p{L}\p{N}$€£]/u.test(first.text)) return null;
  if (NO_BEGINNING.has(first.lower) || NO_END.has(last.pos) || NO_END_WORDS.has(last.lower)) return null;
  if (tokens.some(({ lower }) => FIRST_PERSON.has(lower))) return null;
  if (isLooseClause(tokens)) return null;
  if (isCut(claim, document.text)) return null;
  if (!hasPredicate(tokens)) return null;
  const end = endOfPredicate(tokens);
  return end === null ? quote : document.text.slice(claim.start, end).replace(/\s+/gu, ' ').trim();
}

/** Where a second predicate without a subject or a conjunction begins (", declined to comment"); null where none does. */
function endOfPredicate(tokens: readonly Token[]): number | null {
  for (let i = 2; i + 1 < tokens.length; i++) {
    const next = tokens[i + 1];
    if (tokens[i]?.text !== ',' || next?.pos !== 'VERB' || next.lower === next.lemma) continue;
    if (next.lower.endsWith('ing') || !hasPredicate(tokens.slice(0, i))) continue;
    const follower = tokens[i + 2];
    if (follower && ['PART', 'DET', 'NOUN', 'PROPN'].includes(follower.pos)) return tokens[i]?.start ?? null;
  }
  return null;
}

/** Whether the words have a subject of their own and, after it, a finite verb. */
function hasPredicate(tokens: readonly Token[]): boolean {
  const verb = tokens.findIndex((_, index) => index > 0 && isFiniteVerb(tokens, index));
  if (verb < 0) return false;
  const subject = tokens.slice(0, verb);
  // "The army as rigorously trained": what stands behind "as" describes, and no verb follows.
  if (subject.slice(-2).some(({ lower }) => lower === 'as')) return false;
  if (subject.some(({ lower }) => RELATIVES.has(lower)) && finiteVerbs(tokens) < 2) return false;
  if (subject.some(({ pos }) => pos === 'CCONJ') && subject.some(({ text }) => text === ',')) return false;
  if (subject.some(({ lower }) => DEMONSTRATIVES.has(lower))) return false;
  return subject.some(({ pos }) => pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM' || pos === 'PRON');
}

/** A relative clause has a finite verb of its own; the main clause still needs one. */
const RELATIVES = new Set(['who', 'which', 'that', 'whose', 'where', 'whom']);

function finiteVerbs(tokens: readonly Token[]): number {
  return tokens.filter((_, index) => index > 0 && isFiniteVerb(tokens, index)).length;
}

function isFiniteVerb(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  if (FINITE_AUXILIARIES.has(token.lower)) return true;
  if (token.pos !== 'VERB' && !(token.pos === 'ADJ' && INTRANSITIVE.has(token.lemma))) return false;
  const before = tokens[index - 1];
  if (!before || before.lower === 'to' || before.pos === 'ADP' || before.pos === 'DET') return false;
  if (token.lower.endsWith('ing') || token.lower === token.lemma) return false;
  const next = tokens[index + 1];
  // "troops sent to aid" has no finite verb yet; "people drowned", "artillery destroyed five guns" have.
  if (!next) return token.lower.endsWith('s') || INTRANSITIVE.has(token.lemma);
  // "Nurses marched through the town": what has no passive has no participle that describes.
  if (NO_PASSIVE.has(token.lemma)) return true;
  return !['ADP', 'PART', 'PUNCT', 'ADJ'].includes(next.pos) || token.lower.endsWith('s');
}

/** Whether the claim begins within a phrase: "[as] many as eight". */
function isCut(claim: Claim, text: string): boolean {
  const before = text.slice(Math.max(0, claim.start - 20), claim.start);
  const word =
    before
      .trimEnd()
      .split(/[^\p{L}]/u)
      .at(-1) ?? '';
  return CUT_BEFORE.has(word.toLowerCase());
}

/** The clause as the beginning of a sentence. */
export function asBeginning(clause: string): string {
  return clause.slice(0, 1).toUpperCase() + clause.slice(1);
}

/** The clause as it stands within a sentence: a first word that was capitalised only by its place begins small. */
export function asContinuation(clause: string, cited: { claim: Claim; document: StoryDocument }): string {
  const [word = '', next = ''] = clause.split(' ');
  const lower = word.toLowerCase();
  if (!/^\p{Lu}/u.test(word) || word === 'I' || /^\p{Lu}{2}/u.test(word)) return clause;
  const small = clause.slice(0, 1).toLowerCase() + clause.slice(1);
  if (STOP_WORDS.has(lower)) return small;
  if (!isOrdinaryWord(lower.split('-')[0] ?? '') || /^\p{Lu}/u.test(next)) return clause;
  return isNameElsewhere(word, cited.document.text) ? clause : small;
}
