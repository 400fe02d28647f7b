import type { Token } from '../../language/token.ts';
import { findComplements } from '../attribution/data/attribution-lexicon.ts';

/** Longest line that is searched: headlines lose their verb to the tagger, long sentences without one are lists. */
const LONGEST = 24;

const OPENS_OBJECT = new Set(['DET', 'PRON', 'PROPN', 'NOUN', 'ADJ', 'NUM', 'ADV', 'ADP', 'PART']);

/** The verb of speech or thought that the word could be behind the noun `before`: "Calls" behind one, "Rip" behind several; null for none. */
function findLemma(token: Token, before: Token): string | null {
  const several = before.lower.endsWith('s') && before.lower !== before.lemma;
  if (several) return findComplements(token.lower) ? token.lower : null;
  if (!token.lower.endsWith('s') || token.lower.endsWith('ss')) return null;
  const stem = token.lower.slice(0, -1);
  const forms = [
    stem,
    token.lower.endsWith('ies') ? `${stem.slice(0, -2)}y` : stem,
    token.lower.slice(0, -2),
  ];
  return forms.find((form) => findComplements(form) !== null) ?? null;
}

/**
 * Tokens of a line in which the tagger saw no finite verb, with its first word that can be one behind a noun read as that
 * verb ("Trump questions the ruling", "Chris Vale Calls Olt ‘A Disgrace’"); null where no word can.
 */
export function promoteLostVerb(tokens: readonly Token[]): Token[] | null {
  if (tokens.length > LONGEST) return null;
  for (let i = 1; i < tokens.length - 1; i += 1) {
    const token = tokens[i];
    const before = tokens[i - 1];
    const next = tokens[i + 1];
    if (!token || !before || !next || !/^(?:NOUN|PROPN|ADJ)$/u.test(token.pos)) continue;
    if (before.pos !== 'NOUN' && before.pos !== 'PROPN') continue;
    if (!OPENS_OBJECT.has(next.pos) && !/^["“‘']$/u.test(next.text)) continue;
    if (/^(?:of|in|for)$/u.test(next.lower)) continue;
    const lemma = findLemma(token, before);
    if (lemma) return tokens.map((one, k) => (k === i ? { ...one, pos: 'VERB', lemma } : one));
  }
  return null;
}
