/**
 * Units of measure: canonical singular name, then its spellings as words (singular; the plural is made by rule) and its
 * symbols. Source: BIPM, The International System of Units (2019); NIST Special Publication 811 for US customary units;
 * IEC 80000-13 for bits and bytes.
 */
export type UnitEntry = {
  readonly name: string;
  readonly words: readonly string[];
  readonly symbols: readonly string[];
};

const unit = (name: string, words: readonly string[] = [], symbols: readonly string[] = []): UnitEntry => ({
  name,
  words: [name, ...words],
  symbols,
});

const METRES = [
  { metre: 'metre', symbol: 'm' },
  { metre: 'kilometre', symbol: 'km' },
  { metre: 'centimetre', symbol: 'cm' },
  { metre: 'millimetre', symbol: 'mm' },
];
const POWERS = [
  { word: 'square', name: 'squared', digit: '2', sup: '²' },
  { word: 'cubic', name: 'cubed', digit: '3', sup: '³' },
];

/** "degrees Celsius", "deg C": the plural stands in the first word, so both forms are listed. */
function temperature(...names: readonly string[]): string[] {
  const whole = names.filter((name) => name.length > 1);
  return [...whole, ...names.flatMap((name) => [`degree ${name}`, `degrees ${name}`, `deg ${name}`])];
}

/** Units that take no prefix here. */
const PLAIN: readonly UnitEntry[] = [
  unit('second', ['sec'], ['s', 'secs']),
  unit('minute', ['min'], ['mins']),
  unit('hour', ['hr'], ['h', 'hrs']),
  unit('day'),
  unit('week', ['wk'], ['wks']),
  unit('fortnight'),
  unit('month', ['mth', 'mo'], ['mths', 'mos']),
  unit('year', ['yr'], ['yrs']),
  unit('decade'),
  unit('century'),
  unit('inch', [], ['in', '″']),
  unit('foot', ['feet'], ['ft', '′']),
  unit('yard', ['yd'], ['yds']),
  unit('mile', [], ['mi']),
  unit('nautical mile', [], ['nm', 'nmi']),
  unit('light year', ['light-year'], ['ly']),
  ...POWERS.flatMap(({ word, name, digit, sup }) =>
    METRES.map(({ metre, symbol }) =>
      unit(
        `${word} ${metre}`,
        [`${word} ${metre.replace('metre', 'meter')}`, `${metre} ${name}`, `${symbol} ${name}`],
        [`${symbol}${digit}`, `${symbol}${sup}`, `${symbol}^${digit}`, `${word.slice(0, 2)} ${symbol}`],
      ),
    ),
  ),
  unit('cubic centimetre', [], ['cc', 'ccm']),
  unit('acre'),
  unit('hectare', [], ['ha']),
  unit('square mile', [], ['sq mi', 'mi2', 'mi²']),
  unit('square foot', ['square feet'], ['sq ft', 'sqft', 'ft2', 'ft²']),
  unit('square inch', [], ['sq in', 'in2', 'in²']),
  unit('square yard', [], ['sq yd']),
  unit('cubic foot', ['cubic feet'], ['cu ft', 'ft3', 'ft³']),
  unit('cubic inch', [], ['cu in']),
  unit('cubic yard', [], ['cu yd']),
  unit('barrel', [], ['bbl', 'bbls']),
  unit('gallon', [], ['gal', 'gals']),
  unit('quart'),
  unit('pint'),
  unit('cup'),
  unit('tablespoon', [], ['tbsp']),
  unit('teaspoon', [], ['tsp']),
  unit('fluid ounce', [], ['fl oz']),
  unit('ounce', [], ['oz']),
  unit('pound', [], []),
  unit('pound-mass', [], ['lb', 'lbs', 'lbm']),
  unit('stone'),
  unit('ton', [], ['tons']),
  unit('tonne', [], ['t']),
  unit('metric ton'),
  unit('short ton'),
  unit('bushel'),
  unit('carat'),
  unit('karat'),
  unit('dram'),
  unit('degree', ['deg'], ['°']),
  unit('celsius', temperature('celsius', 'celcius', 'centigrade', 'c'), ['°C', 'ºC', '℃', 'degC', 'C']),
  unit('fahrenheit', temperature('fahrenheit', 'farenheit', 'f'), ['°F', 'ºF', '℉', 'degF', 'F']),
  unit('kelvin', [], ['K']),
  unit('mile per hour', [], ['mph']),
  unit('kilometre per hour', [], ['kph', 'kmph', 'km/h', 'kmh', 'km/hr']),
  unit('metre per second', [], ['m/s', 'mps']),
  unit('mile per gallon', [], ['mpg', 'MPG']),
  unit('mega british thermal unit', [], ['mmbtu', 'mmBTU', 'MMBtu', 'MMBTU']),
  unit('british thermal unit', [], ['btu', 'BTU', 'Btu']),
  unit('knot', [], ['kn', 'kts', 'kt']),
  unit('horsepower', [], ['hp', 'HP']),
  unit('brake horsepower', [], ['bhp', 'BHP']),
  unit('pound per square inch', [], ['psi', 'PSI']),
  unit('kilopound per square inch', [], ['ksi']),
  unit('revolution per minute', [], ['rpm', 'RPM']),
  unit('frame per second', [], ['fps', 'FPS']),
  unit(
    'foot pound-force',
    ['foot-pound', 'foot pound'],
    ['lb-ft', 'ft-lb', 'lb ft', 'ft lb', 'ft-lbs', 'lb-fts'],
  ),
  unit('newton metre', ['newton-metre', 'newton meter', 'newton-meter'], ['Nm', 'N·m']),
  unit('decibel', [], ['dB', 'db']),
  unit('calorie', [], ['cal']),
  unit('kilocalorie', [], ['kcal']),
  unit('light-minute'),
  unit('barrel per day', [], ['bpd', 'b/d', 'bopd']),
  unit('ton per day', [], ['tpd']),
  unit('part per million', ['part per million'], ['ppm', 'parts per million']),
  unit('part per billion', [], ['ppb', 'parts per billion']),
  unit('basis point', [], ['bps', 'bp']),
  unit('percentage point', ['percent point', 'per cent point'], ['pp', 'ppt', '% points', 'pts']),
  unit('point'),
  unit('pixel', [], ['px']),
  unit('megapixel', [], ['MP']),
  unit('dot per inch', [], ['dpi']),
  unit('radian', [], ['rad']),
  unit('turn'),
  unit('sievert'),
];

/** Units that take the SI prefixes: name, spelling in other countries, symbol. */
export const PREFIXED: readonly UnitEntry[] = [
  unit('metre', ['meter'], ['m']),
  unit('gram', ['gramme'], ['g']),
  unit('litre', ['liter'], ['L', 'l']),
  unit('watt', [], ['W']),
  unit('watt hour', ['watt-hour', 'watthour'], ['Wh']),
  unit('hertz', [], ['Hz']),
  unit('byte', [], ['B']),
  unit('bit', [], ['bit']),
  unit('bit per second', [], ['bps', 'bit/s', 'b/s']),
  unit('volt', [], ['V']),
  unit('ampere', ['amp'], ['A']),
  unit('joule', [], ['J']),
  unit('joule second', [], ['Js']),
  unit('pascal', [], ['Pa']),
  unit('newton', [], ['N']),
  unit('ohm', [], ['Ω']),
  unit('electronvolt', ['electron volt'], ['eV']),
  unit('gray', [], ['Gy']),
  unit('sievert', [], ['Sv']),
  unit('becquerel', [], ['Bq']),
  unit('tonne', [], []),
  unit('annum', [], ['a']),
];

/** SI prefixes that news and science use, with their symbols; IEC binary prefixes for bits and bytes. */
export const PREFIXES: readonly { readonly name: string; readonly symbol: string }[] = [
  { name: 'yotta', symbol: 'Y' },
  { name: 'zetta', symbol: 'Z' },
  { name: 'exa', symbol: 'E' },
  { name: 'peta', symbol: 'P' },
  { name: 'tera', symbol: 'T' },
  { name: 'giga', symbol: 'G' },
  { name: 'mega', symbol: 'M' },
  { name: 'kilo', symbol: 'k' },
  { name: 'hecto', symbol: 'h' },
  { name: 'deci', symbol: 'd' },
  { name: 'centi', symbol: 'c' },
  { name: 'milli', symbol: 'm' },
  { name: 'micro', symbol: 'μ' },
  { name: 'micro', symbol: 'µ' },
  { name: 'nano', symbol: 'n' },
  { name: 'pico', symbol: 'p' },
  { name: 'femto', symbol: 'f' },
  { name: 'atto', symbol: 'a' },
  { name: 'kibi', symbol: 'Ki' },
  { name: 'mebi', symbol: 'Mi' },
  { name: 'gibi', symbol: 'Gi' },
];

export const PLAIN_UNITS = PLAIN;
