/** Verbs that open an order to the reader, and that name what a service lets one do. Source: Quirk et al. (1985) 11.24–11.30, imperatives; the verbs of service journalism. */
export const IMPERATIVES: ReadonlySet<string> = new Set(
  'add allow apply ask avoid bear be book bring browse build buy call cancel catch change check choose clean clear click close collect come compare consider contact cook cut discover do donate download dress drink drive eat email enjoy enter expect explore fill find follow forget get give go grab have head help hold ignore imagine install invest join keep learn leave let limit listen look make meet note notice open order pack pay pick plan play please practise prepare prevent print protect put read register relax remember remove report reserve return run save say see seek select send set share show sign skip start stay step stop store subscribe support switch take talk tell think trust try turn update use view visit wait walk wash watch wear write'.split(
    ' ',
  ),
);

/** Verbs that lay something on somebody. In a passive of the present without an agent they speak to those concerned. Source: Levin (1993) 37.9, advise verbs; Searle's directives. */
export const DIRECTING_VERBS: ReadonlySet<string> = new Set(
  'advise ask beg caution encourage entreat exhort implore instruct invite recommend remind request urge warn'.split(
    ' ',
  ),
);

/** Subjects that stand for nobody in particular. Source: Quirk et al. (1985) 6.45–6.56, indefinite and generic pronouns. */
export const ANYBODY: ReadonlySet<string> = new Set(
  'anybody anyone everybody everyone nobody no-one one someone somebody people you we us i me everything nothing something anything whoever'.split(
    ' ',
  ),
);

/** Writer and reader. Source: Quirk et al. (1985) 6.18, personal and possessive pronouns of the first and second person. */
export const WRITER_AND_READER: ReadonlySet<string> = new Set(
  'i we you us me my our your ours yours myself ourselves yourself yourselves'.split(' '),
);

/** Adverbs that leave open whether it is so; at the head of a clause they colour all of it. Source: Quirk et al. (1985) 8.127, content disjuncts of doubt. */
export const DOUBTING_ADVERBS: ReadonlySet<string> = new Set(
  'perhaps maybe possibly conceivably potentially presumably arguably'.split(' '),
);

/** What an article calls itself when it announces what it will say. */
export const TEXT_NOUNS: ReadonlySet<string> = new Set(
  'article post piece guide section series blog essay column explainer roundup newsletter tutorial chapter overview'.split(
    ' ',
  ),
);

/** Amounts without a figure. Source: Quirk et al. (1985) 5.25, phrasal quantifiers of number. */
export const VAGUE_AMOUNTS: ReadonlySet<string> = new Set(
  'dozens scores hundreds thousands millions billions tens'.split(' '),
);
