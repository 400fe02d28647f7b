/**
 * Letters behind a person's name that are no part of it: "Ruth Vale KC", "Tom Reed MP". Seats in parliaments, honours, silk and
 * degrees; "Jr" and numerals are left out, for they tell a son from his father. Source: Debrett's order of post-nominal letters.
 */
export const POST_NOMINALS: ReadonlySet<string> = new Set(
  'kc qc mp msp mep mla td obe cbe mbe kbe dbe gbe bem cmg kcmg kcb dso frs fba frcp frcs md phd dphil llb llm mba esq'.split(
    ' ',
  ),
);
