/** Plurals that do not end in s, with the name that they are counted by. Source: Quirk et al. (1985), 5.83 ff. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ['people', 'people'],
  ['persons', 'people'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['police', 'police'],
  ['personnel', 'personnel'],
  ['staff', 'staff'],
  ['crew', 'crew'],
  ['cattle', 'cattle'],
  ['sheep', 'sheep'],
  ['fish', 'fish'],
  ['aircraft', 'aircraft'],
  ['spacecraft', 'spacecraft'],
  ['dead', 'dead'],
  ['wounded', 'wounded'],
  ['injured', 'injured'],
  ['missing', 'missing'],
  ['teeth', 'tooth'],
  ['feet', 'foot'],
  ['mice', 'mouse'],
  ['geese', 'goose'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['wolves', 'wolf'],
  ['knives', 'knife'],
  ['leaves', 'leaf'],
  ['shelves', 'shelf'],
  ['series', 'series'],
  ['species', 'species'],
  ['crises', 'crisis'],
  ['analyses', 'analysis'],
  ['criteria', 'criterion'],
  ['bacteria', 'bacterium'],
  ['servicemen', 'serviceman'],
  ['servicewomen', 'servicewoman'],
  ['policemen', 'policeman'],
  ['fishermen', 'fisherman'],
  ['firemen', 'fireman'],
  ['lawmakers', 'lawmaker'],
  ['grandchildren', 'grandchild'],
  ['ammunition', 'ammunition'],
]);

/** Words that end the search for what is counted. */
export const STOPPERS: ReadonlySet<string> = new Set(
  'ago later earlier before after more others other each apiece respectively away last next this that these those the yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday'.split(
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
