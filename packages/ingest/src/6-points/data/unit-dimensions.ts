/**
 * Units that convert exactly, each with its dimension and its size in the dimension's base unit. Sources: the SI brochure for
 * metric units, the international yard and pound agreement of 1959 for miles and feet, the US petroleum barrel of 42 gallons
 * (158.987294928 l). Months and years are no exact number of days and stand alone; a ton that is not metric is left out
 * because texts do not say which one they mean.
 */
export const UNIT_DIMENSIONS: Readonly<Record<string, readonly [dimension: string, size: number]>> = {
  litre: ['volume', 1],
  millilitre: ['volume', 0.001],
  'cubic metre': ['volume', 1000],
  barrel: ['volume', 158.987294928],
  kilometre: ['length', 1000],
  metre: ['length', 1],
  centimetre: ['length', 0.01],
  millimetre: ['length', 0.001],
  mile: ['length', 1609.344],
  yard: ['length', 0.9144],
  foot: ['length', 0.3048],
  inch: ['length', 0.0254],
  'square metre': ['area', 1],
  hectare: ['area', 10_000],
  'square kilometre': ['area', 1_000_000],
  acre: ['area', 4046.8564224],
  'square mile': ['area', 2_589_988.110336],
  kilogram: ['mass', 1],
  gram: ['mass', 0.001],
  tonne: ['mass', 1000],
  second: ['time', 1],
  minute: ['time', 60],
  hour: ['time', 3600],
  day: ['time', 86_400],
  week: ['time', 604_800],
  month: ['months', 1],
  year: ['months', 12],
  percentage: ['percentage', 1],
  percent: ['percentage', 1],
  'percentage point': ['percentage points', 1],
  'kilometre per hour': ['speed', 1],
  'mile per hour': ['speed', 1.609344],
  kilowatt: ['power', 1000],
  megawatt: ['power', 1_000_000],
  gigawatt: ['power', 1_000_000_000],
};
