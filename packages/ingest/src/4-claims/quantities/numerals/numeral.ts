/** A number read from a row of pieces `[from, to)`. */
export type Numeral = {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** What the written number was multiplied by in words or letters ("8 million": 1,000,000); 1 for none. */
  readonly scale: number;
  readonly form: 'digits' | 'words' | 'fraction';
};
