/**
 * Nouns that name something said, held or feared, and take its content in a that-clause ("concerns that …"), after "of"
 * or as an infinitive. Source: the content nouns of Francis, Hunston and Manning, Collins Cobuild Grammar Patterns 2
 * (1998), N that and N to-inf, cut to speech and attitude.
 */
export const ATTRIBUTION_NOUNS: ReadonlySet<string> = new Set(
  'accusation acknowledgment acknowledgement admission allegation announcement anxiety argument assertion assessment assumption assurance belief charge claim comment complaint conclusion concern confession confidence confirmation contention conviction declaration denial doubt estimate expectation explanation fear finding forecast guarantee hint hope idea impression indication insistence judgment judgement notion observation opinion perception pledge prediction premise promise proposal reassurance remark reminder report revelation rumour rumor sense speculation statement suggestion suspicion testimony theory thought threat understanding view vow warning worry'.split(
    ' ',
  ),
);

/** Verbs that carry such a noun as their object: "expressed concerns that", "made the claim that", "raised fears that". */
export const CARRIER_VERBS: ReadonlySet<string> = new Set(
  'express voice raise make have share repeat reject deny dismiss issue offer give hold air spread renew play support back echo dispute release stoke fuel confirm'.split(
    ' ',
  ),
);
