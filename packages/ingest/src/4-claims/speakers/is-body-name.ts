import type { Token } from '../../language/token.ts';
import { beginsWithCapital } from './begins-with-capital.ts';
import { OUTLET_NOUNS, TITLES_BEHIND_THE } from './data/outlet-nouns.ts';
import { PERSON_NOUNS } from './data/speaker-nouns.ts';

const isTitle = ({ lower, lemma }: Token): boolean => PERSON_NOUNS.has(lemma) || TITLES_BEHIND_THE.has(lower);

/**
 * Whether a phrase of capitalised words names a body and no person: English puts "the" before the names of papers, ships and
 * bodies ("the Tarrow Post", "the Red Cross") and before no person's name without a title; without "the", the last word
 * tells a paper ("Prell Gazette").
 */
export function isBodyName(tokens: readonly Token[]): boolean {
  // Most phrases end in a plain noun.
  const last = tokens.at(-1)?.text ?? '';
  if (!beginsWithCapital(last) && !last.startsWith('&')) return false;
  const named = tokens[0]?.lower === 'the' ? tokens.slice(1) : tokens;
  if (named.length < 2 || !named.every(({ text }) => text.startsWith('&') || beginsWithCapital(text)))
    return false;
  if (named.some(isTitle)) return false;
  return named.length < tokens.length || OUTLET_NOUNS.has(named.at(-1)?.lower ?? '');
}
