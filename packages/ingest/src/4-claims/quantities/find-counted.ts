import type { Piece } from './piece.ts';

/** What a number counts: the noun's lemma, the words up to it, and where they end. */
export type Counted = { readonly unit: string; readonly counted: string; readonly to: number };

const INNER = new Set(['NOUN', 'PROPN', 'ADJ', 'ADV', 'X']);
const STOPPERS = new Set([
  'ago',
  'later',
  'earlier',
  'before',
  'after',
  'more',
  'others',
  'other',
  'each',
  'apiece',
  'respectively',
  'away',
  'straight',
]);

/** Participles that restrict what is counted ("soldiers killed"). Source: casualty and crowd wording of news agencies. */
const RESTRICTING =
  /^(killed|dead|wounded|injured|hurt|missing|arrested|detained|displaced|infected|hospitalised|hospitalized|drowned|rescued|captured|affected|charged|sold|deployed|sent|stolen|copied|destroyed|damaged|built|reported|registered|tested|vaccinated|unaccounted|evacuated)$/u;

const LONGEST = 7;

/** The noun phrase that follows a number, or null where none does. */
export function findCounted(pieces: readonly Piece[], at: number): Counted | null {
  const start = skipOf(pieces, at);
  let head: number | null = null;
  for (let index = start; index < Math.min(pieces.length, start + LONGEST); index += 1) {
    const piece = pieces[index];
    if (piece === undefined) break;
    if (piece.text === '-' || piece.text === '‑') continue;
    if (piece.kind !== 'word' || STOPPERS.has(piece.lower)) break;
    if (isNoun(piece)) head = index;
    else if (head !== null || !isInner(piece)) break;
  }
  return head === null ? null : toCounted(pieces, start, head);
}

/** "of the 11,000 soldiers", "of its workers": a part is counted in what the whole is. */
function skipOf(pieces: readonly Piece[], at: number): number {
  if (pieces[at]?.lower !== 'of') return at;
  let index = at + 1;
  while (
    /^(the|its|his|her|their|our|those|these|them|about|some|nearly|all)$/u.test(pieces[index]?.lower ?? '')
  )
    index += 1;
  if (pieces[index]?.kind === 'digits') index += 1;
  return index;
}

function isNoun(piece: Piece): boolean {
  return piece.pos === 'NOUN' || (piece.pos === 'PROPN' && /^\p{L}/u.test(piece.text));
}

/** Words that may stand between a number and its noun; a participle does, a finite verb does not. */
function isInner(piece: Piece): boolean {
  return INNER.has(piece.pos) || (piece.pos === 'VERB' && /(ed|ing|en)$/u.test(piece.lower));
}

function toCounted(pieces: readonly Piece[], start: number, head: number): Counted | null {
  const noun = pieces[head];
  if (noun === undefined) return null;
  const after = pieces[head + 1];
  const last = after !== undefined && RESTRICTING.test(after.lower) ? head + 1 : head;
  const words = pieces.slice(start, last + 1).map((piece) => (piece.glued ? '' : ' ') + piece.text);
  return { unit: singularOf(noun), counted: words.join('').trim(), to: head + 1 };
}

function singularOf(noun: Piece): string {
  const lemma = noun.lemma.toLowerCase().replace(/['’]s?$/u, '');
  return lemma === 'person' || lemma === 'persons' ? 'people' : lemma;
}
