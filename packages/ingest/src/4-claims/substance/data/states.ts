/**
 * Nouns of states that an authority or an event brings about, as they stand without an article behind a preposition: "under
 * investigation", "in custody", "on strike". Source: Quirk et al. (1985) 5.41–5.50, nouns with zero article (institutions,
 * states and proceedings).
 */
export const STATES: ReadonlySet<string> = new Set(
  'arrest attack bail ban care construction control court custody debate detention dispute display evacuation fire force guard hiding hospital house investigation jail leave lockdown mourning observation office operation parole prison quarantine remand repair retreat review sale siege strike surgery surveillance threat treatment trial war water way'.split(
    ' ',
  ),
);
