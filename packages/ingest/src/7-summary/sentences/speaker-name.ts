import type { Derived } from '@attribune/schema/story';
import { isOrdinaryWord } from '../../matching/word-weight.ts';
import type { CitedClaim } from '../cited-claim.ts';

/** Ordinary words that keep their capital in a name: they name a direction or a people's part of the world. */
const KEPT = new Set(['western', 'eastern', 'northern', 'southern', 'king', 'queen', 'pope']);

/** Whom a sentence names for a claim, within a sentence, with what the engine had to add. */
export type NamedOrigin = {
  readonly name: string;
  readonly isSpeaker: boolean;
  readonly derived: readonly Derived[];
};

/** The speaker as text names them; else the outlet, else "one report" (both declared as derived). */
export function nameOrigin({ claim, document }: CitedClaim): NamedOrigin {
  if (claim.attributedTo !== null)
    return { name: midSentence(claim.attributedTo), isSpeaker: true, derived: [] };
  const name = document.outlet ?? 'one report';
  const rule = document.outlet === null ? 'a document without an outlet' : 'the outlet of the cited document';
  return { name, isSpeaker: false, derived: [{ text: name, rule, claims: [claim.id] }] };
}

/** A name as it stands within a sentence: "Police" and "The Pentagon" lose the capital of their place. */
export function midSentence(name: string): string {
  const [first = '', second] = name.split(/\s+/u);
  const lower = first.toLowerCase();
  if (first === lower || !isOrdinaryWord(lower) || KEPT.has(lower)) return name;
  const isArticle = lower === 'the' || lower === 'a' || lower === 'an';
  if (!isArticle && second !== undefined && /^\p{Lu}/u.test(second)) return name;
  return lower + name.slice(first.length);
}
