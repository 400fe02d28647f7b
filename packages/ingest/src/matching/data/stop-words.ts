/**
 * Words that say nothing of what a text is about: articles, pronouns, prepositions, conjunctions, auxiliaries and the verbs of
 * saying. Source: the closed classes of English grammar; the verbs of saying because every report holds them. Negations
 * are no stop words here: they have a list of their own (negations.ts).
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above across after afterwards again against all almost alone along already also although always am amid among an and
another any anybody anyone anything are around as at away back be became because become been before behind being below
beside besides between beyond both but by came can come could did do does doing done down during each either else even ever
every everybody everyone everything few for from further get gets getting given go goes going gone got had has have having he
hence her here hers herself him himself his how however i if in indeed inside instead into is it its itself just keep kept
last least less let like made make makes many may me meanwhile might mine more moreover most much must my myself near nearly
next now of off often on once one only onto or other others otherwise our ours ourselves out outside over own per perhaps
put quite rather really same see seem seemed seems several shall she should since so some somebody someone something soon
still such than that the their theirs them themselves then thence there therefore these they thing things this those though
through throughout thus to together too toward towards under until up upon us use used very via was way we well went were
what whatever when where whether which while who whole whom whose why will with within would yes yet you your yours yourself
s t said say says saying told tell tells according added adding mr mrs ms dr also today yesterday tomorrow
monday tuesday wednesday thursday friday saturday sunday`
    .split(/\s+/u)
    .filter(Boolean),
);
