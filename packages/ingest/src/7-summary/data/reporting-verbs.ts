/**
 * Verbs by which somebody is cited in the middle of another's clause ("the error, the director admitted, was made …"), by lemma.
 * Source: the reporting verbs of The Cambridge Grammar of English, section on parenthetical reporting clauses.
 */
export const REPORTING_VERBS: ReadonlySet<string> = new Set(
  `say add admit acknowledge allege announce argue claim concede conclude confirm declare explain insist maintain note
  recall report state stress tell warn write believe think`.split(/\s+/u),
);
