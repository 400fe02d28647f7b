/** Words that tell which pronoun a person takes. Source: forms of address and kinship, Quirk et al. (1985) 5.104–5.111. */
export const FEMALE_WORDS: ReadonlySet<string> = new Set(
  'mrs mrs. ms ms. miss madam dame lady queen princess duchess mother daughter sister aunt widow wife grandmother woman spokeswoman chairwoman congresswoman councilwoman businesswoman policewoman midwife nun actress'.split(
    ' ',
  ),
);
export const MALE_WORDS: ReadonlySet<string> = new Set(
  'mr mr. sir lord king prince duke father son brother uncle widower husband grandfather man spokesman chairman congressman councilman businessman policeman fisherman postman monk actor'.split(
    ' ',
  ),
);
