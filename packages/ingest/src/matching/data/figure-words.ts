/** English numerals by value: units to nineteen, and tens. Source: the cardinal numerals of English grammar. */
export const SMALL: ReadonlyMap<string, number> = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`
    .split(' ')
    .map((word, value) => [word, value] as const),
);
export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, at) => [word, (at + 2) * 10] as const),
);

/** What multiplies the number before it, with the short forms of finance. Source: English numerals (short scale). */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['k', 1000],
  ['million', 1e6],
  ['mn', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
]);
/** Short forms count only where no space stands before them: "10m", never "at 10 m". Source: as above. */
export const SHORT_SCALES: ReadonlySet<string> = new Set(['k', 'm', 'mn', 'bn', 'tn']);

/** Amounts without a number, parts and multiples: each stands for itself. Source: English grammar, quantifiers and fractions. */
export const VAGUE_AMOUNTS: ReadonlySet<string> = new Set(
  `dozens hundreds thousands millions billions trillions half halves third thirds quarter quarters fourth fifth fifths sixth
  seventh eighth ninth tenth double twice triple`.split(/\s+/u),
);

/** Words and signs that say what kind of number it is, by kind. Source: SI, ISO 4217, common measures of length, mass and time. */
const KINDS: Readonly<Record<string, string>> = {
  percent: '% percent pct percentage',
  dollar: '$ dollar dollars usd',
  euro: '€ euro euros eur',
  pound: '£ pound pounds gbp',
  yen: '¥ yen',
  kilometre: 'km kilometre kilometres kilometer kilometers',
  metre: 'metre metres meter meters',
  centimetre: 'cm centimetre centimetres centimeter centimeters',
  mile: 'mile miles',
  foot: 'feet foot ft',
  hectare: 'hectare hectares',
  acre: 'acre acres',
  kilogram: 'kg kilogram kilograms',
  tonne: 'tonne tonnes ton tons',
  litre: 'litre litres liter liters',
  degree: '° degree degrees',
  second: 'seconds',
  minute: 'minute minutes',
  hour: 'hour hours',
  day: 'day days',
  week: 'week weeks',
  month: 'month months',
  year: 'year years',
  'before noon': 'a.m. a.m am',
  'after noon': 'p.m. p.m pm',
};
export const KIND_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(KINDS).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);
