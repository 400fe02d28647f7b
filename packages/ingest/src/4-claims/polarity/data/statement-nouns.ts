/**
 * Nouns for what somebody has said: to reject these is to deny, to reject an offer or an appeal is a deed. Source: the nouns of
 * statement and accusation in FrameNet's frames Statement, Judgment_communication and Opinion.
 */
export const STATEMENT_NOUNS: ReadonlySet<string> = new Set(
  `accusation allegation argument assertion assumption belief characterization characterisation charge claim comment
  conclusion contention criticism description fear figure finding idea implication insinuation interpretation notion number
  prediction report rumor rumour speculation statement story suggestion suspicion theory view`.split(/\s+/u),
);
