/** Nouns for one person by office or trade. Source: the heads of titles in the house style guides of AP and the Guardian, and trades of local news. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  'activist adviser advisor agent aide ambassador analyst archbishop artist attorney author baker banker bishop boss broker candidate captain chair chairman chairwoman chancellor chief clerk coach colonel columnist commander commissioner congressman congresswoman consultant coroner correspondent counsel councillor critic dean defector delegate deputy detective diplomat director doctor driver economist editor engineer envoy executive expert farmer father fisherman general governor guard head headmaster headmistress headteacher historian inspector insider investigator journalist judge lawmaker lawyer leader lecturer legislator lieutenant major man manager marshal master mayor midwife minister mother negotiator neighbour neighbor nominee nurse officer official operator organizer organiser owner passenger person pharmacist physician pilot pollster postman premier president priest principal prosecutor professor psychologist rabbi reporter representative researcher resident scientist secretary seller senator sergeant sheriff shepherd shopkeeper skipper soldier spokesman spokesperson spokeswoman strategist student superintendent supporter surgeon survivor teacher technician treasurer trader veteran virologist volunteer whistleblower widow widower witness woman worker writer'.split(
    ' ',
  ),
);

/** Nouns for a body that speaks as one. Source: the organisation heads of the OpenSanctions position and legal-form lists, and of local news. */
export const ORGANISATION_NOUNS: ReadonlySet<string> = new Set(
  'academy administration agency airline alliance army association assembly authority bank board brigade broadcaster bureau cabinet campaign central centre center chamber charity church city club coalition college command commission committee company confederation congress corporation corps council county court cooperative department directorate district division embassy enterprise federation firm force forces foundation fund government group guard headquarters hospital house institute institution intelligence interior junta justice laboratory league legislature library manufacturer military militia ministry mission monitor monastery museum navy network newspaper observatory office operator organisation organization palace parish parliament party police port prefecture presidency prosecution province publisher registry regiment regulator republic school secretariat senate service site society staff state store supplier team town treasury tribunal troop trust union university utility village watchdog waterworks'.split(
    ' ',
  ),
);

/** Nouns for what is written, drawn or filmed. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  'account affidavit analysis article assessment audit bill book briefing bulletin calculation census communique communiqué count data diary dispatch document documentary email estimate evidence figure filing film finding footage forecast graphic header headline image indictment inquiry interview investigation law leak letter list log manual map memo memorandum message minute model news note notice page paper petition photograph photo picture poll post poster press project projection record register report review ruling sign statement statistic study survey table tape testimony text transcript treaty tweet verdict video website'.split(
    ' ',
  ),
);

/** Plural nouns whose members speak without a name: never counted as a named source. */
export const CROWD_NOUNS: ReadonlySet<string> = new Set(
  'activist ally analyst aide advocate campaigner colleague commentator commuter critic democrat diplomat diver doctor economist expert eyewitness family farmer fan fisherman friend historian inhabitant insider investigator islander journalist lawmaker leader local lawyer member neighbour neighbor observer officer official opponent organiser organizer parent participant passenger people person politician pollster protester protestor relative reporter republican rescuer resident researcher rumour rumor scientist senator sailor soldier source spectator student supporter survivor teacher trader union user veteran villager voter watcher witness worker'.split(
    ' ',
  ),
);

/** Adjectives that open a sentence with a capital and name nobody: "Preliminary figures", "Leaked documents". Source: attributive adjectives before the document nouns above, own reading. */
export const DESCRIBING_OPENERS: ReadonlySet<string> = new Set(
  'additional aerial available classified confidential current detailed earlier early final first fresh further independent initial internal latest leaked more new news official old older other partial past preliminary previous provisional public published recent secret separate several similar some unconfirmed unofficial unverified various'.split(
    ' ',
  ),
);
