/**
 * Verbs that say what something means instead of what happened. Source: the verbs of comment in Hyland, Metadiscourse (2005),
 * appendix (code glosses, boosters), and of change without an agent in Levin, English Verb Classes (1993), 45 and 47.
 */
export const FRAMING_VERBS: ReadonlySet<string> = new Set(
  'raise highlight underscore underline underpin illustrate represent reflect signify mark pose emphasize emphasise demonstrate signal point suggest shape loom evolve unfold grapple navigate await embody symbolise symbolize epitomise epitomize exemplify serve matter mean herald spell evoke settle abound linger reshape redefine'.split(
    ' ',
  ),
);

/** Verbs of states: their past forms tell of nothing that happened. Source: Quirk et al. (1985) 4.28–4.31, stative verbs. */
export const STATE_VERBS: ReadonlySet<string> = new Set(
  'be last linger stay seem appear look sound smell taste feel belong contain consist deserve resemble suffice know love hate like want wish need matter mean tend lie sit'.split(
    ' ',
  ),
);

/** Verbs whose past form is their base form. Source: Quirk et al. (1985) 3.18, class 5. */
export const UNCHANGED_PAST: ReadonlySet<string> = new Set(
  'beat bet bid burst cast cost cut hit hurt let put quit read rid set shed shut slit split spread thrust upset'.split(
    ' ',
  ),
);
