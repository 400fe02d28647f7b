/** First letter and length, each modulo 32, of a word as a number below 1,024: equal words have one shape, and few others share it. */
const shapeOf = (word: string): number => ((word.charCodeAt(0) & 31) << 5) | (word.length & 31);

/**
 * A map by word, for short lists that every word of a text is held against: a word that shares its first letter and length with
 * no listed one is told apart without a look-up, and those are most. Longer lists, or few questions, want a plain `Map`.
 */
export class WordIndex<Entry> {
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #shapes = new Uint8Array(1024);

  constructor(entries: Iterable<readonly [string, Entry]>) {
    this.#entries = new Map(entries);
    for (const word of this.#entries.keys()) this.#shapes[shapeOf(word)] = 1;
  }

  /** What is listed under `word`; undefined for nothing. */
  get(word: string): Entry | undefined {
    return this.#shapes[shapeOf(word)] === 1 ? this.#entries.get(word) : undefined;
  }
}
