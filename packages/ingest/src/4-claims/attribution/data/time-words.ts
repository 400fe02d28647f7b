/** Words that tell when and never who. Source: Quirk et al. (1985) 8.51–8.77, adjuncts of time realised by noun phrases. */
export const TIME_WORDS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec today yesterday tomorrow tonight spring summer autumn winter season quarter decade century morning afternoon evening night noon midnight week month year weekend day hour minute days weeks months years hours minutes last next this that earlier later ago early late late-night daily weekly now then same previous past recent recently a an few several'.split(
    ' ',
  ),
);
