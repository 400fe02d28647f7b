/**
 * Past forms that differ from the participle, and participles that differ from the past: the ones that settle whether a
 * verb without an auxiliary carries a clause. Source: the irregular verbs of Quirk et al., A Comprehensive Grammar of
 * the English Language (1985), 3.18–3.20, cut to those whose two forms differ.
 */
export const PAST_ONLY: ReadonlySet<string> = new Set(
  'arose ate began bit blew broke came chose did drank drew drove fell flew forbade forgot forgave froze gave grew hid knew overcame overthrew overtook ran rang rode rose sang sank saw shook showed slew spoke sprang stole strode strove swam swore threw took tore undertook undid undertook undergrew underwent was went were withdrew woke wore wrote'.split(
    ' ',
  ),
);

export const PARTICIPLE_ONLY: ReadonlySet<string> = new Set(
  'arisen been begun bitten blown borne born broken chosen done drawn driven eaten fallen flown forbidden forgiven forgotten frozen given gone grown hidden known overthrown overtaken ridden risen rung seen shaken shown slain spoken stolen sung sunk sworn swum taken thrown torn undergone undertaken undone withdrawn woken worn written'.split(
    ' ',
  ),
);

/** Past forms that are also participles and do not end in -ed. Source: as above. */
export const PAST_OR_PARTICIPLE: ReadonlySet<string> = new Set(
  'bent bet bound bought brought built burnt burst caught clung cost cut dealt dug dreamt fed felt fled fought found had heard held hit hung hurt kept knelt laid lain leapt led left lent let lit lost made meant met misled paid put quit read rebuilt said sat sent set shed shone shot shut slept slid sold sought spent spun split spread stood stuck struck stung sued swept swung taught thought thrust told understood won wound become come overcome run'.split(
    ' ',
  ),
);

/** Modal verbs: they open a finite group. Source: Quirk et al. 3.21, with contracted spellings as the tokeniser leaves them. */
export const MODALS: ReadonlySet<string> = new Set(
  "can could may might must shall should will would 'll ’ll 'd ’d ca wo sha cannot ought".split(' '),
);

/** Forms of be, have and do that open a finite group. */
export const FINITE_AUXILIARIES: ReadonlySet<string> = new Set(
  "am is are was were has have had do does did 's ’s 're ’re 'm ’m 've ’ve ai".split(' '),
);

export const BE_FORMS: ReadonlySet<string> = new Set(
  "am is are was were be been being 's ’s 're ’re 'm ’m".split(' '),
);

/** Nouns that taggers take for verbs behind a determiner, an adjective or a genitive. Source: homographs of the Brown corpus tag list that are speech or news nouns. */
export const NOUN_OR_VERB: ReadonlySet<string> = new Set(
  'aid alarm answer appeal attack attempt ban bid blame call calls charge charges claim claims clash comment comments concern concerns cost cut deal debate decrease demand demands denial dispute doubt doubts drop estimate estimates fear fears fight figure figures fire forecast forecasts guard guards help hint hints hope hopes increase influx interest interview lead leak loss march marches move moves need note notes offer order orders plan plans pledge poll pool praise promise promises protest protests push question questions raise raid rally rate reply report reports request requests response review rise risk rule rules say search share shift show sign signs sound spread stand start state states statement strike strikes study support supply talk talks target test threat toll tour trade train use view views vote votes vow warning warnings win work worry worries'.split(
    ' ',
  ),
);

/** Base forms that end like a gerund. Source: Quirk et al. 3.17–3.19, classes 4 to 6. */
export const BASE_IN_ING: ReadonlySet<string> = new Set(
  'bring cling fling sling spring sting string swing wring'.split(' '),
);
