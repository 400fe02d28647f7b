/**
 * Seats of government that reports name for the country they speak for, by lower-cased word. Source: the capitals of the world
 * and the seats that news uses in their place; a capital that is as often the place of the news is left out.
 */
export const METONYMS: Readonly<Record<string, string>> = {
  moscow: 'russia',
  kremlin: 'russia',
  pyongyang: 'korea',
  kyiv: 'ukraine',
  kiev: 'ukraine',
  beijing: 'china',
  tehran: 'iran',
  washington: 'us',
  pentagon: 'us',
  america: 'us',
  american: 'us',
  usa: 'us',
  brussels: 'eu',
  seoul: 'korea',
  tokyo: 'japan',
  downing: 'britain',
  uk: 'britain',
  british: 'britain',
  ankara: 'turkey',
  riyadh: 'saudi',
  islamabad: 'pakistan',
};
