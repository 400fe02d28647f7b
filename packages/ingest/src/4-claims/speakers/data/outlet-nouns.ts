/**
 * Last words of the names of papers, agencies and stations. Source: the words that recur in the titles of the newspapers of
 * the British Library's title list and of the Library of Congress's Chronicling America directory, those left out that are
 * more often a surname.
 */
export const OUTLET_NOUNS: ReadonlySet<string> = new Set(
  'advertiser argus bulletin chronicle courier daily digest echo enquirer evening examiner express gazette globe guardian herald independent inquirer journal ledger magazine mercury mirror monitor news newspaper newswire observer post press recorder register review sentinel standard star sun telegraph times tribune weekly wire'.split(
    ' ',
  ),
);

/** Titles that "the" may open before a person's name: "the Reverend Ada Holm". Source: forms of address, Quirk et al. (1985) 10.53. */
export const TITLES_BEHIND_THE: ReadonlySet<string> = new Set(
  'reverend rev rev. honourable honorable hon. duke duchess prince princess king queen emperor empress earl count countess baron baroness lord lady sir dame archduke prophet pope dalai venerable rabbi sheikh sultan aga ayatollah imam'.split(
    ' ',
  ),
);
