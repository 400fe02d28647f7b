/**
 * A unit of the text as figures are read from it: finer than the tagger's tokens, since `£10m` and `5.7km` are each
 * several. Offsets are UTF-16 units of the whole text.
 */
export type Piece = {
  readonly kind: 'digits' | 'word' | 'sign';
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Whether no white space stands before it. */
  readonly glued: boolean;
  /** Part of speech and lemma of the token that begins here; `X` and the word itself where none does. */
  readonly pos: string;
  readonly lemma: string;
};
