import { readTokens } from '../../language/read-tokens.ts';
import type { Token } from '../../language/token.ts';

/** What begins a relative clause behind a comma: it tells more of the last noun, and the sentence stands without it. */
const RELATIVES = new Set(['who', 'whose', 'which', 'where']);

/**
 * A clause without what is only added at its end: a relative clause behind a comma, or a second predicate behind "and". The rest
 * says nothing that the whole does not. The clause as it was where nothing is added, or where `kept` would be lost.
 */
export function cutTail(clause: string, kept: string): string {
  const tokens = readTokens(clause, [0, clause.length]);
  const from = clause.indexOf(kept);
  if (from < 0) return clause;
  const at = tokens.findIndex(
    (token, i) =>
      token.start >= from + kept.length && i > 2 && (addsRelative(tokens, i) || addsPredicate(tokens, i)),
  );
  const cut = at < 0 ? clause : clause.slice(0, tokens[at]?.start).trim();
  return cut.length < SHORTEST ? clause : cut;
}

/** What is shorter is rarely a sentence that anybody would print. */
const SHORTEST = 20;

/** ", whose spokesman declined …" up to the end: behind another comma the main clause could go on. */
function addsRelative(tokens: readonly Token[], at: number): boolean {
  const isTail = tokens[at]?.text === ',' && RELATIVES.has(tokens[at + 1]?.lower ?? '');
  return isTail && !tokens.slice(at + 1).some(({ text }) => text === ',');
}

/** "… and has been making it since": the auxiliary shares the subject of the first predicate. */
function addsPredicate(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'and' || !AUXILIARIES.has(tokens[at + 1]?.lower ?? '')) return false;
  return !tokens.slice(0, at).some(({ lower }) => SPANNING.has(lower));
}

const AUXILIARIES = new Set(
  'is are was were has have had will would can could may might must should'.split(' '),
);
/** Words whose sense may reach over both halves: what follows them is not cut. */
const SPANNING = new Set(
  'both either if unless not neither no never who which that whose where when while because although before after'.split(
    ' ',
  ),
);
