/**
 * Words before a number that make it a name: "Section 427", "Flight 370", "Article 5". Lower case; they where
 * they are written with a capital, or where no noun follows the number. Source: style books on numbered things.
 */
export const LABEL_WORDS: ReadonlySet<string> = new Set(
  'section sections row rows seat article articles part parts chapter chapters room route highway interstate flight group phase number no nos type model class grade page pages figure figures table act bill version title district division channel episode season volume volumes apartment suite box block gate platform terminal line exit pier runway stage round week day lap leg rule clause paragraph appendix annex schedule exhibit count resolution directive amendment proposition protocol formula category tier zone ward precinct unit building floor lane track mission expedition apollo voyager falcon boeing airbus iphone ipad windows android galaxy pixel playstation xbox psalm verse expo agenda area squadron battalion regiment brigade'.split(
    ' ',
  ),
);

export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

/** Words before a bare four-digit number that make it a year. */
export const YEAR_CUES: ReadonlySet<string> = new Set(
  'in since by from until till of during before after through to between the early late mid around circa year fiscal season summer winter spring autumn fall to and this'.split(
    ' ',
  ),
);
