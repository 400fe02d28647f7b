/** Plurals that do not end in s, with the name that they are counted by. Source: Quirk et al. (1985), 5.83 ff. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ['people', 'people'],
  ['persons', 'people'],
  // plurals in -en and with a changed vowel (Quirk 5.84 f.); compounds with "men" are read by their ending
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['grandchildren', 'grandchild'],
  ['schoolchildren', 'schoolchild'],
  ['oxen', 'ox'],
  ['teeth', 'tooth'],
  ['feet', 'foot'],
  ['mice', 'mouse'],
  ['geese', 'goose'],
  ['lice', 'louse'],
  ['dice', 'die'],
  // plurals in -ves (Quirk 5.83)
  ...pairs('calf half hoof knife leaf life loaf scarf sheaf shelf thief wife wolf'.split(' '), (word) =>
    word.replace(/fe?$/u, 'ves'),
  ),
  // foreign plurals (Quirk 5.90 ff.)
  ...pairs(
    'analysis basis crisis diagnosis emphasis hypothesis oasis parenthesis synthesis thesis'.split(' '),
    (word) => word.replace(/is$/u, 'es'),
  ),
  ...pairs('alumnus cactus focus fungus nucleus stimulus'.split(' '), (word) => word.replace(/us$/u, 'i')),
  ...pairs('bacterium curriculum medium memorandum millennium stratum'.split(' '), (word) =>
    word.replace(/um$/u, 'a'),
  ),
  ...pairs('criterion phenomenon'.split(' '), (word) => word.replace(/on$/u, 'a')),
  ...pairs('larva antenna alga vertebra'.split(' '), (word) => `${word}e`),
  // groups counted by their members, adjectives that stand for people (Quirk 5.87 f., 7.24)
  ...pairs(
    'police personnel staff crew cattle livestock poultry vermin clergy dead wounded injured missing sick homeless unemployed disabled elderly'.split(
      ' ',
    ),
    (word) => word,
  ),
  // the same in the plural: animals, craft, and others (Quirk 5.87 to 5.89)
  ...pairs(
    'sheep deer elk moose bison buffalo reindeer swine lynx fish salmon trout cod tuna herring mackerel carp eel squid shrimp plankton grouse offspring aircraft spacecraft hovercraft watercraft series species headquarters barracks crossroads ammunition artillery'.split(
      ' ',
    ),
    (word) => word,
  ),
]);

/** Singulars with the plurals that a rule makes of them, the plural first. */
function pairs(words: readonly string[], toPlural: (word: string) => string): (readonly [string, string])[] {
  return words.map((word) => [toPlural(word), word] as const);
}

/** Words that end the search for what is counted. */
export const STOPPERS: ReadonlySet<string> = new Set(
  'ago later earlier before after more ones others other each apiece respectively away last next this that these those the yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

/** Participles that restrict what is counted ("soldiers killed"). Source: casualty and crowd wording of news agencies. */
export const RESTRICTIONS: ReadonlySet<string> = new Set(
  'killed dead wounded injured hurt missing arrested detained displaced infected hospitalised hospitalized drowned rescued captured affected charged sold deployed sent stolen copied destroyed damaged built reported registered tested vaccinated unaccounted evacuated'.split(
    ' ',
  ),
);

/** Singular nouns that end in s. */
export const SINGULARS: ReadonlySet<string> = new Set(
  'gas news lens bias canvas atlas texas kansas christmas always perhaps sometimes afterwards overseas besides thus as is was has does its his this yes towards'.split(
    ' ',
  ),
);
