import { readTokens } from '../../language/read-tokens.ts';
import type { Token } from '../../language/token.ts';
import type { ClaimProfile } from '../claim-profile.ts';
import { leansElsewhere } from './counted-words.ts';

/** A question with how clear it is: a higher score is clearer. */
export type Asked = { readonly text: string; readonly score: number };

const AUXILIARIES = new Set(
  'was were is are has have had will would can could may might must do did does'.split(' '),
);
const STOPS = new Set(['CCONJ', 'SCONJ', 'PUNCT', 'SYM']);
/** Words between the number and its verb: a longer subject makes an unreadable question. */
const LONGEST_SUBJECT = 7;
const LONGEST = 95;
const MASS_DIMENSIONS = new Set(['volume', 'mass', 'area', 'power']);

/** "Sixty-three enemy soldiers were killed" asks "How many enemy soldiers were killed?"; null where the number is no subject. */
export function askBySubject({ claim, document, frame }: ClaimProfile): Asked | null {
  const quantity = claim.quantity;
  if (!quantity || !frame || frame.isPart) return null;
  const opening = openingFor(frame.unit.dimension);
  if (opening === null) return null;
  const tokens = readTokens(document.text, [quantity.span[0], claim.end]);
  const rest = afterNumber(tokens, frame.unit.dimension);
  const verb = rest.findIndex((token) => token.pos === 'AUX' || token.pos === 'VERB');
  const [first] = rest;
  if (!first || verb < 0 || verb > LONGEST_SUBJECT || !isFiniteAt(rest, verb)) return null;
  if (rest.slice(0, verb).some(({ pos, lower }) => STOPS.has(pos) || lower === 'or')) return null;
  const stop = rest.findIndex((token, i) => i > verb && STOPS.has(token.pos));
  const words = stop < 0 ? rest : rest.slice(0, stop);
  const last = words.at(-1);
  if (!last || words.length - verb < 2 - (last.pos === 'VERB' ? 1 : 0) || words.some(leansElsewhere))
    return null;
  const text = document.text.slice(first.start, last.end).replace(/\s+/gu, ' ');
  if (text.length > LONGEST || /["“”]/u.test(text)) return null;
  return { text: `${opening} ${text}?`, score: (verb > 0 ? 2 : 0) + (claim.hedged ? 0 : 1) };
}

function openingFor(dimension: string): string | null {
  if (dimension === 'count') return 'How many';
  if (MASS_DIMENSIONS.has(dimension)) return 'How much';
  return null;
}

/** The tokens after the number; for litres and tonnes after the unit and its "of" as well. */
function afterNumber(tokens: readonly Token[], dimension: string): readonly Token[] {
  const isMass = dimension !== 'count';
  const start = tokens.findIndex(
    ({ pos, text }, i) =>
      i > 0 && pos !== 'NUM' && !/^(?:million|billion|thousand|hundred|-|dozen|cubic|square)$/iu.test(text),
  );
  if (start < 0) return [];
  if (!isMass) return tokens.slice(start);
  const rest = tokens.slice(start + 1);
  return rest[0]?.lower === 'of' ? rest.slice(1) : rest;
}

function isFiniteAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (AUXILIARIES.has(token.lower)) return true;
  const next = tokens[at + 1];
  if (token.lower.endsWith('ing') || token.lower === 'to' || tokens[at - 1]?.lower === 'to') return false;
  // A participle before "by", "to" or "in" may only describe its noun ("troops sent to aid"): not sure enough to ask by.
  return token.lower !== token.lemma && (next === undefined || !['ADP', 'PART'].includes(next.pos));
}
