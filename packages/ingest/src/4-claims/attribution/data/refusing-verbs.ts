/** Verbs that take back or refuse what others said: the claim is the refusal, verb included. Source: VerbNet 3.4, class reject-52 and deny-29. */
export const REFUSING = /^(?:deny|reject|dismiss|dispute|refute|rebut|disagree)$/u;
