/**
 * One token as stages 3 to 6 read it. `pos` is the universal part of speech, `lemma` lower-cased. Offsets are UTF-16
 * units of the version's text, so `text.slice(start, end) === token.text`.
 */
export type Token = {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: string;
  readonly start: number;
  readonly end: number;
};
