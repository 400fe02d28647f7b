/**
 * Nouns that name something said, held or feared, and take its content in a that-clause ("concerns that …"), after "of"
 * or as an infinitive. Source: the content nouns of Francis, Hunston and Manning, Collins Cobuild Grammar Patterns 2
 * (1998), N that and N to-inf, cut to speech and attitude.
 */
export const ATTRIBUTION_NOUNS: ReadonlySet<string> = new Set(
  'accusation acknowledgment acknowledgement admission allegation announcement anxiety argument assertion assessment assumption assurance belief charge claim comment complaint conclusion concern confession confidence confirmation contention conviction declaration denial doubt estimate expectation explanation fear finding forecast guarantee hint hope idea impression indication insistence judgment judgement notion observation opinion perception pledge prediction premise promise proposal reassurance remark reminder report revelation rumour rumor sense speculation statement suggestion suspicion testimony theory thought threat understanding view vow warning worry misgiving question criticism disdain scepticism skepticism outrage alarm anger dismay frustration regret reservation unease enthusiasm confusion misgivings'.split(
    ' ',
  ),
);

/** Verbs that carry such a noun as their object: "expressed concerns that", "made the claim that", "raised fears that". */
export const CARRIER_VERBS: ReadonlySet<string> = new Set(
  'express voice raise make have share repeat reject deny dismiss issue offer give hold air spread renew play support back echo dispute release stoke fuel confirm'.split(
    ' ',
  ),
);

/** Verbs that bring such a noun about and take it as their object: "the pact that they signed". Source: the support verbs of Grimshaw and Mester (1988) and NomBank, cut to speech and agreement. */
export const MAKING_VERBS: ReadonlySet<string> = new Set(
  'make reach sign issue generate raise express voice give send offer announce strike negotiate present submit draw pose level publish release receive hear propose'.split(
    ' ',
  ),
);

/** Nouns of will that take an infinitive: "his pledge to cut taxes". Source: as above, N to-inf. */
export const WILLING_NOUNS: ReadonlySet<string> = new Set(
  'agreement ambition aspiration attempt bid call commitment decision demand desire determination eagerness effort hope inclination intent intention longing move need offer plan pledge promise proposal push readiness reluctance refusal request resolve threat urge vow warning willingness wish'.split(
    ' ',
  ),
);

/** Nouns of speech and judgement with the preposition that opens their content. Source: as above, N about, N of, N for and so on. */
export const NOUN_PREPOSITIONS: Readonly<Record<string, readonly string[]>> = {
  accusation: ['of'],
  admiration: ['for'],
  adulation: ['of'],
  allegation: ['of', 'about'],
  analysis: ['of'],
  announcement: ['of'],
  appeal: ['for'],
  approval: ['of'],
  argument: ['for', 'against'],
  assessment: ['of'],
  attack: ['on'],
  call: ['for'],
  characterization: ['of'],
  claim: ['of', 'about'],
  comment: ['about', 'on'],
  complaint: ['about', 'of'],
  concern: ['about', 'over'],
  condemnation: ['of'],
  confirmation: ['of'],
  contempt: ['for'],
  criticism: ['of', 'for'],
  critique: ['of'],
  defense: ['of'],
  defence: ['of'],
  demand: ['for'],
  denial: ['of'],
  denunciation: ['of'],
  depiction: ['of'],
  description: ['of'],
  disdain: ['for'],
  embrace: ['of'],
  emphasis: ['on'],
  endorsement: ['of'],
  estimate: ['of'],
  expectation: ['of'],
  fear: ['of'],
  forecast: ['of'],
  hope: ['of', 'for'],
  insistence: ['on'],
  objection: ['to'],
  opinion: ['of', 'on'],
  opposition: ['to'],
  plan: ['for'],
  portrayal: ['of'],
  praise: ['for', 'of'],
  prediction: ['of', 'about'],
  promise: ['of'],
  proposal: ['for'],
  question: ['about'],
  rejection: ['of'],
  remark: ['about', 'on'],
  report: ['of', 'on', 'about'],
  ridicule: ['of'],
  stance: ['on'],
  statement: ['about', 'on'],
  support: ['for', 'of'],
  suspicion: ['of', 'about'],
  threat: ['of'],
  view: ['of', 'on'],
  warning: ['about', 'of'],
  worry: ['about', 'over'],
};

/** Nouns of charge, doubt, fear and praise: somebody said or felt it even where nobody is named. Source: the nouns derived from VerbNet 3.4, judgment-33.1, complain-37.8 and reject-52, after NomBank. */
export const SPEECH_ACT_NOUNS: ReadonlySet<string> = new Set(
  'accusation allegation claim complaint concern condemnation criticism denial denunciation disapproval fear insinuation mockery objection outcry outrage anger praise protest rebuke ridicule rumour rumor scepticism skepticism scorn speculation warning worry'.split(
    ' ',
  ),
);
