/**
 * Abbreviations that end with a stop, without it, lower case. Source of the groups: the AP and Guardian style books'
 * lists of abbreviations, ISO 4 for titles, and own additions from reading wire copy.
 */

/** Titles, written with a capital: a name follows, so the sentence goes on. */
export const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms messrs mme mlle dr drs prof rev fr sr hon sen sens rep reps gov govs lt col gen maj capt cmdr cpl sgt pvt adm brig insp supt det cllr pres amb atty st mt ft msgr ald spc pfc'.split(
    ' ',
  ),
);

/** Latin and like abbreviations within a sentence, in any case. */
export const WITHIN: ReadonlySet<string> = new Set('e.g i.e eg ie cf viz vs v approx ca c'.split(' '));

/** Only a number makes these an abbreviation: "No. 5", "pp. 3", but "He said no." */
export const BEFORE_NUMBERS: ReadonlySet<string> = new Set(
  'no nos fig figs art sec ch pp p vol tel ext op'.split(' '),
);

/** A sentence may end here: what follows tells. */
export const MAY_END: ReadonlySet<string> = new Set(
  (
    'inc ltd co corp llc plc bros jr esq etc al dist univ assn ave blvd rd hwy dept ph.d m.d b.a m.a b.sc m.sc ' +
    'u.s u.k u.n e.u u.s.a d.c n.y l.a a.m p.m b.c a.d c.e ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan kans ky md mich minn mont neb nebr nev okla ore penn tenn tex va vt wash wis wisc wyo ' +
    'n.j n.h n.c s.c n.d s.d r.i n.m w.va kg km cm mm lb lbs oz sq hr hrs est bn mph'
  ).split(' '),
);
