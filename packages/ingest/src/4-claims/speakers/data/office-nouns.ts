/**
 * Nouns for people who speak in the name of a body, so that what they say counts as its word. An expert, a member or a member
 * of staff speaks for themselves and stands in none of these lists.
 */

/** Whose office is to speak for somebody else. Source: press office titles in the AP Stylebook and the Guardian style guide. */
export const SPOKES_NOUNS: ReadonlySet<string> = new Set([
  'spokesman',
  'spokesperson',
  'spokeswoman',
  'spox',
]);

/** Who leads a body. Source: the heads of leadership titles in the AP Stylebook ("titles") and in the OpenSanctions position list. */
export const LEADING_NOUNS: ReadonlySet<string> = new Set(
  'boss chair chairman chairperson chairwoman chief commander commissioner director executive governor head leader manager president superintendent treasurer'.split(
    ' ',
  ),
);

/** Who acts for a body by mandate. Source: forms of representation in law (power of attorney, mandate, delegation). */
export const ACTING_NOUNS: ReadonlySet<string> = new Set(
  'attorney barrister counsel lawyer negotiator representative solicitor'.split(' '),
);

/** Who leads a ministry or department. Source: titles of members of government in English-speaking countries. */
export const MINISTER_NOUNS: ReadonlySet<string> = new Set(['minister', 'secretary']);

/** What a minister is that leads no ministry of that name: "prime minister", "press secretary", "foreign minister" is none of them. */
export const NO_PORTFOLIO: ReadonlySet<string> = new Set(
  'prime first chief general press private permanent party cabinet state assistant executive company club recording social'.split(
    ' ',
  ),
);

/** Words of rank that stand between a body and its office: "chief executive", "deputy head", "press secretary". Source: the same title lists. */
export const RANK_WORDS: ReadonlySet<string> = new Set(
  'acting assistant associate chief commercial communications corporate deputy duty executive financial first general head incoming interim joint junior lead legal longtime long-serving main managing media medical new newly operating outgoing press principal public relations scientific second senior technical then top veteran vice'.split(
    ' ',
  ),
);

/** Who no longer holds the office speaks for themselves. */
export const PAST_WORDS: ReadonlySet<string> = new Set(
  'ex ex- former late once one-time onetime past previous retired then-'.split(' '),
);

/** Bodies of which a place has one, so that the bare noun names it. Source: the services of a state and of a municipality. */
export const SOLE_BODIES: ReadonlySet<string> = new Set(
  'army cabinet coastguard government judiciary junta military navy opposition palace parliament police presidency prosecution senate treasury'.split(
    ' ',
  ),
);

/** Services that a bare noun before "chief" stands for. Source: the titles of heads of emergency services. */
export const SERVICE_OF: Readonly<Record<string, string>> = {
  fire: 'fire service',
  ambulance: 'ambulance service',
};

/** Bodies whose bare noun means the one that was last named: "the company", "the union". */
export const GENERIC_BODIES: ReadonlySet<string> = new Set(
  'agency association charity club coalition college council court foundation group hospital institute institution organisation organization party regulator school team union university watchdog'.split(
    ' ',
  ),
);

/** The same, where it can only be a business. */
export const COMPANY_NOUNS: ReadonlySet<string> = new Set(
  'airline bank brewer brewery broadcaster builder business carmaker carrier chain company conglomerate contractor dealer developer distributor enterprise exporter firm giant importer insurer lender maker manufacturer operator owner producer provider publisher refiner retailer shipper shipyard startup start-up subsidiary supplier supermarket utility'.split(
    ' ',
  ),
);

/** Sides of a conflict that stand before an office in the singular: "rebel commander", "opposition leader". Source: names for parties to a conflict in the Geneva Conventions' commentary and in the ACLED codebook. */
export const FACTIONS: ReadonlySet<string> = new Set(
  'guerrilla insurgent militant opposition paramilitary rebel separatist'.split(' '),
);
