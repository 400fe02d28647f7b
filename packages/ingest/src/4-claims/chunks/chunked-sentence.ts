import type { Span } from '@attribune/schema/span';
import type { BlockKind } from '@attribune/schema/text';
import type { Token } from '../../language/token.ts';

/** How a verb group stands: `finite` carries a clause, the others hang on one. */
export type VerbForm = 'finite' | 'infinitive' | 'gerund' | 'participle';

/** Auxiliaries, adverbs between them and the main verb, as one unit. `first`, `last` and `head` are token indices (inclusive). */
export type VerbGroup = {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly lemma: string;
  readonly form: VerbForm;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modal: string | null;
};

/** A noun phrase without what is attached behind it: determiner to head. Token indices, inclusive. */
export type NounPhrase = { readonly first: number; readonly last: number };

/** One sentence with its shallow syntax. `inQuote[i]` says that token `i` stands between quotation marks. */
export type ChunkedSentence = {
  readonly index: number;
  readonly span: Span;
  readonly block: number;
  readonly kind: BlockKind;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly groups: readonly VerbGroup[];
  readonly phrases: readonly NounPhrase[];
  readonly groupAt: readonly number[];
  readonly phraseAt: readonly number[];
  readonly inQuote: readonly boolean[];
};

/** The verb group that token `i` belongs to, or null. */
export function groupOf(sentence: ChunkedSentence, i: number): VerbGroup | null {
  // A list asked for its element −1 looks for a property of that name, which costs more than the rest of the rule.
  const at = i < 0 ? undefined : sentence.groupAt[i];
  return at === undefined || at < 0 ? null : (sentence.groups[at] ?? null);
}

/** The noun phrase that token `i` belongs to, or null. */
export function phraseOf(sentence: ChunkedSentence, i: number): NounPhrase | null {
  const at = i < 0 ? undefined : sentence.phraseAt[i];
  return at === undefined || at < 0 ? null : (sentence.phrases[at] ?? null);
}

/** UTF-16 span of the tokens `first` to `last`, both included. */
export function spanOfTokens(sentence: ChunkedSentence, first: number, last: number): Span {
  const from = sentence.tokens[first];
  const to = sentence.tokens[last];
  if (!from || !to) return [sentence.span[0], sentence.span[0]];
  return [from.start, Math.max(from.start, to.end)];
}

/** Lower-cased word at `i`; the empty string outside of the sentence. */
export function wordAt(sentence: ChunkedSentence, i: number): string {
  return i < 0 ? '' : (sentence.tokens[i]?.lower ?? '');
}
