/**
 * Words that turn a statement into its denial. Source: the negative determiners, pronouns and adverbs of English grammar, the verbs
 * of denial of FrameNet's frames Statement and Appearance of truth, and the adjectives for what is not true.
 */
export const NEGATIONS: ReadonlySet<string> = new Set(
  `no not never none nobody nothing neither nor cannot nowhere
  denied denies deny denying denial refuted refutes refuting
  untouched unaware mistaken untrue false myth`.split(/\s+/u),
);

/** Verbs that deny only what is claimed ("rejected claims that"): an offer that is rejected is no denial. */
export const DENYING_CLAIMS: ReadonlySet<string> = new Set(
  'rejected rejects rejecting disputed disputes disputing dismissed dismisses dismissing contradicted contradicts'.split(
    ' ',
  ),
);

/** What such verbs deny. Source: the nouns of FrameNet's frame Statement. */
export const CLAIM_NOUNS: ReadonlySet<string> = new Set(
  `claim claims allegation allegations accusation accusations report reports suggestion suggestions assertion assertions
  statement statements account accounts charge charges rumour rumours rumor rumors idea that`.split(/\s+/u),
);
