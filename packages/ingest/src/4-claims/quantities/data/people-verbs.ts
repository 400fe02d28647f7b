/**
 * Verbs that are done to people: a bare number behind them counts people ("killed 19", "another 12 were hurt"). Source:
 * VerbNet 3.4, murder-42.1, hurt-40.8.3, poison-42.2, remove and confine classes (arrest, jail), banish-10.2; casualty and
 * crowd wording of news agencies.
 */
export const DONE_TO_PEOPLE: ReadonlySet<string> = new Set(
  'kill murder assassinate behead execute slaughter massacre poison drown wound injure hurt maim burn arrest detain capture abduct kidnap jail imprison indict convict sentence charge acquit release free rescue evacuate deport expel hospitalise hospitalize treat infect vaccinate inoculate quarantine displace strand trap bury employ hire sack dismiss recruit deploy shelter rehouse'.split(
    ' ',
  ),
);

/** Verbs that only people do: a bare number before them counts people ("12 died", "870 voted"). Source: as above; VerbNet disappearance-48.2, assessment of crowds and polls. */
export const DONE_BY_PEOPLE: ReadonlySet<string> = new Set(
  'die perish survive drown flee vote march attend protest demonstrate graduate enrol enroll enlist emigrate commute volunteer starve suffocate succumb'.split(
    ' ',
  ),
);

/** Nouns whose number counts people: "a death toll of 54", "a city of 90,000". Source: Quirk et al. (1985), 5.108 on collective nouns. */
export const PEOPLE_TOTALS: ReadonlySet<string> = new Set(
  'toll dead wounded injured missing casualty fatality victim death crowd population city town village crew audience workforce membership congregation garrison headcount turnout'.split(
    ' ',
  ),
);
