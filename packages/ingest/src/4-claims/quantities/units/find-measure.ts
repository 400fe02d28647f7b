import { PLAIN_UNITS, PREFIXED, PREFIXES, type UnitEntry } from '../data/units.ts';
import type { Piece } from '../piece.ts';
import { findSpelling, pluralOf, spellingKey } from './spelling.ts';

const SYMBOLS = new Map<string, string>();
const WORDS = new Map<string, string>();
for (const entry of PLAIN_UNITS) addUnit(entry, '', '');
for (const entry of PREFIXED) {
  addUnit(entry, '', '');
  for (const { name, symbol } of PREFIXES) addUnit(entry, name, symbol);
}

function addUnit(entry: UnitEntry, prefix: string, symbol: string): void {
  for (const word of entry.words)
    for (const form of [word, pluralOf(word)])
      put(WORDS, spellingKey(prefix + form).toLowerCase(), prefix + entry.name);
  for (const spelling of entry.symbols) put(SYMBOLS, spellingKey(symbol + spelling), prefix + entry.name);
}

/** The first entry of a spelling stands: plain units come before prefixed ones. */
function put(map: Map<string, string>, key: string, name: string): void {
  if (!map.has(key)) map.set(key, name);
}

/** Symbols that are also words or letters: only glued to the number, or where nothing but a stop follows. */
const RISKY = new Set([
  'a',
  'A',
  'm',
  's',
  'h',
  'g',
  'l',
  'L',
  'C',
  'F',
  'K',
  'N',
  'J',
  'V',
  'W',
  'B',
  'T',
  't',
  'in',
  'pts',
  'pp',
  'nm',
  'Pa',
  'at',
  'am',
  'pm',
  'as',
  'ha',
  'mi',
  'cal',
  'rad',
  'MP',
  'PB',
  'kt',
  'da',
  'TA',
  'MA',
  'MV',
  'pa',
  'GA',
  'PA',
  'ma',
  'Ma',
  'Ga',
  'mm',
  'bit',
  'min',
  'mo',
  'sec',
  'deg',
  'gal',
  'cup',
]);

/** The unit of measure that begins at a piece, or null. `number` is the index of the piece before the unit. */
export function findMeasure(pieces: readonly Piece[], at: number): { name: string; to: number } | null {
  const found = findSpelling(pieces, at, SYMBOLS, WORDS);
  if (found === null) return null;
  const first = pieces[at];
  if (found.to === at + 1 && first !== undefined && SYMBOLS.has(first.text) && RISKY.has(first.text))
    return isClearSymbol(pieces, at) ? found : null;
  return found;
}

function isClearSymbol(pieces: readonly Piece[], at: number): boolean {
  const symbol = pieces[at];
  const after = pieces[at + 1];
  if (symbol === undefined) return false;
  const closes = after === undefined || /^[.,;:)\]%/]$/u.test(after.text);
  if (symbol.text === 'in') return closes;
  if (symbol.text === 'A' || symbol.text === 'a') return false;
  return (
    symbol.glued ||
    closes ||
    (symbol.text.length > 1 && symbol.text !== 'as' && symbol.text !== 'at' && symbol.text !== 'am')
  );
}
