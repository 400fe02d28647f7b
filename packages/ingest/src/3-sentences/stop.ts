/**
 * A place where a sentence may end: stops with the closing marks after them. `before` is the word that the stop touches
 * (without the stop), `after` the text that follows the white space.
 */
export type Stop = {
  readonly text: string;
  /** Where the run of stops begins and where the closing marks end, in the block's text. */
  readonly start: number;
  readonly end: number;
  readonly marks: string;
  readonly closing: string;
  readonly before: string;
  /** Where the next word begins; the length of the text at its end. */
  readonly next: number;
  /** The white space up to the next word; empty where the next character touches. */
  readonly gap: string;
};

/** One rule: whether the sentence goes on (`join`) or ends (`end`) at a stop; null where it has nothing to say. */
export type StopRule = (stop: Stop) => 'join' | 'end' | null;
