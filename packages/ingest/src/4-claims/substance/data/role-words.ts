/**
 * Words that tell what a sentence does when nobody is named. Sources: stance and boosting markers of Hyland, Metadiscourse
 * (2005), appendix; evaluative abstract nouns ("shell nouns") of Schmid, English Abstract Nouns (2000).
 */

/** Abstract nouns that judge or announce; as subject or complement they carry nothing to check. */
export const VAGUE_NOUNS: ReadonlySet<string> = new Set(
  'alarm approach aspect backdrop balance brink calculus challenge chapter climate complexity concern consequence context crossroad crossroads danger debate desperation development dilemma dimension discussion dynamic dynamics effect environment era escalation expectation factor fallout fate framework future gamble horizon hotbed idea impact implication importance influence instability interplay issue journey kind landscape lesson matter moment mood narrative nature need notion opportunity outcome paradigm partnership path perspective picture pitfall potential presence pressure prospect question ramification reaction reality relationship reminder response risk role scenario security sentiment shift significance situation speculation stability stake step story struggle symbol tapestry tension threat time trajectory trend uncertainty unease urgency way information coverage benefit likelihood possibility chance interest tale goal ambition world stakeholder attention intricacy discipline'.split(
    ' ',
  ),
);

/** Verbs of weighing and showing that follow such nouns: "raises questions", "highlights the complexities". */
export const VAGUE_VERBS: ReadonlySet<string> = new Set(
  'raise highlight underscore underline underpin illustrate represent reflect signify mark pose emphasize emphasise demonstrate signal point suggest shape remain seem loom evolve unfold grapple navigate watch await embody symbolise symbolize epitomise serve matter mean settle'.split(
    ' ',
  ),
);

/** What tells the reader or the world what to do. */
export const ADVICE_PHRASES: readonly string[] = [
  'it is crucial',
  'it is essential',
  'it is vital',
  'it is imperative',
  'it is important',
  'it is necessary',
  'it will be essential',
  'it will be crucial',
  'it will be important',
  'is crucial in',
  'are asked to',
  'is asked to',
  'are reminded to',
  'are advised to',
  'are urged to',
  'are encouraged to',
  'are requested to',
  'an urgent need',
  'there is a need',
  'must be',
  'need to be',
  'needs to be',
  'necessitates',
  'necessitating',
  'requires a',
  'the only way to',
];

/** Verbs that open an order to the reader. Source: Quirk et al. (1985) 11.24–11.30, imperatives; the verbs of service journalism. */
export const IMPERATIVES: ReadonlySet<string> = new Set(
  'ask avoid be bring buy call change check choose click close come consider contact do donate download email enter find follow forget get give go have help imagine join keep learn leave let listen look make note open pay pick play please plan prepare print put read register remember report save see send share sign stay stop subscribe support take talk tell think try turn use visit wait wash watch wear write'.split(
    ' ',
  ),
);

/** Subjects that stand for nobody in particular. */
export const ANYBODY: ReadonlySet<string> = new Set(
  'anybody anyone everybody everyone nobody no-one one someone somebody people you we us i me everything nothing something'.split(
    ' ',
  ),
);

/** Comparisons and asides that mark a writer's musing. */
export const MUSING_PHRASES: readonly string[] = [
  'kind of',
  'sort of',
  'of course',
  'as it should',
  'so it goes',
  'in the end',
  'has a way of',
  'is like',
  'are like',
  'as if',
  'no doubt',
  'at least',
  'it is always',
  'after all',
  'would like',
  'cannot be underestimated',
  'cannot be overstated',
  'hold their breath',
  'remains to be seen',
  'only time will tell',
  'than ever',
];
