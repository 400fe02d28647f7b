/** Verbs that tell how a thing strikes people without naming them. Source: VerbNet 3.4, class seem-109, its members that take an infinitive. */
export const SEEMING_VERBS: ReadonlySet<string> = new Set(['seem', 'appear']);

/** Adverbs of hearsay. Source: Chafe, Evidentiality in English (1986), hearsay; Quirk et al. (1985) 8.127, without the ones of inference. */
export const HEARSAY_ADVERBS: ReadonlySet<string> = new Set(
  'allegedly reportedly purportedly supposedly reputedly ostensibly avowedly'.split(' '),
);
