/**
 * Words by which a text passes on somebody's number as somebody's: such a value is not the text's own beside another one. Source:
 * the frames Counting, Estimating and Opinion of FrameNet with their commonest members.
 */
export const COUNTING_WORDS: ReadonlySet<string> = new Set(
  `figure figures estimate estimates estimated estimating count counts counted counting tally tallies total totals
  claim claims claimed put puts putting reckon reckons reckoned official unofficial
  speak speaks spoke insist insists insisted dispute disputes disputed`.split(/\s+/u),
);
