import type { HedgeLevel } from '@attribune/schema/hedge';

/**
 * One cue. `words` are matched in a row, each as it is written or, with `~`, by its lemma. A cue with `claims: false` makes a
 * sentence less than plain, but leaves what is claimed as sure as it was.
 */
export type HedgeCue = {
  readonly words: string;
  readonly level: HedgeLevel;
  /** Parts of speech that the first word may have. */
  readonly tags?: readonly string[];
  /** Words beside the cue without which it is none, and words that make it none. */
  readonly onlyNext?: readonly string[];
  readonly unlessNext?: readonly string[];
  readonly unlessBefore?: readonly string[];
  /** No cue in a sentence that tells the past: "he would never return". */
  readonly unlessPast?: true;
  /** No cue behind a word of negation in the clause: "nothing could go wrong". */
  readonly unlessDenied?: true;
  /** No cue where the sentence names the rule that it quotes: "under the law". */
  readonly unlessRuled?: true;
  readonly claims?: false;
};

/** Cues of one level and one set of conditions; `words` are separated by commas. */
export function cues(
  words: string,
  level: HedgeLevel,
  conditions: Omit<HedgeCue, 'words' | 'level'> = {},
): HedgeCue[] {
  return words.split(',').map((cue) => ({ words: cue.trim(), level, ...conditions }));
}
