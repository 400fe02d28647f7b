import { PLAIN_UNITS, PREFIXED, PREFIXES, type UnitEntry } from '../data/units.ts';
import type { Piece } from '../piece.ts';
import { findSpelling, pluralOf, spellingKey, toSpellings } from './spelling.ts';

const SYMBOLS = new Map<string, string>();
const WORDS = new Map<string, string>();
for (const entry of PLAIN_UNITS) addUnit(entry, '', '');
for (const entry of PREFIXED) {
  addUnit(entry, '', '');
  for (const { name, symbol } of PREFIXES) addUnit(entry, name, symbol);
}
// Writers are careless with the case of long symbols ("Ghz"); two letters keep theirs (MW, mW).
for (const [symbol, name] of SYMBOLS)
  if (/^[A-Za-z]{3,}$/u.test(symbol)) put(WORDS, symbol.toLowerCase(), name);
const UNITS = toSpellings(SYMBOLS, WORDS);

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

/** Symbols that are also words or names: only glued to the number, or where the clause ends after them. */
const RISKY = new Set(
  'a A m s h g l L C F K N J V W B T t in pts pp nm Pa at am pm as ha mi cal rad MP PB kt da TA MA MV pa GA PA ma Ma Ga EV mm min mo sec deg gal cup ft TB turn ′ ″ point pound stone knot degree'.split(
    ' ',
  ),
);

/** Words of two meanings that count as a unit as long as they are not what a longer phrase is about. */
const PLAIN_WORDS = new Set(
  'point points pound pounds stone knot knots degree degrees turn turns min sec cup cups'.split(' '),
);

/** The unit of measure that begins at a piece, or null. */
export function findMeasure(pieces: readonly Piece[], at: number): { name: string; to: number } | null {
  const found = findSpelling(pieces, at, UNITS);
  const first = pieces[at];
  if (found === null || first === undefined) return null;
  if (found.to > at + 1 || !RISKY.has(first.text) || PLAIN_WORDS.has(first.text)) return found;
  return isClearSymbol(pieces, at) ? found : null;
}

/** "5 W charger", "12 C melting point": one capital behind a number and a space, before plain words. */
function isCapitalUnit(pieces: readonly Piece[], at: number): boolean {
  const [number, symbol, after] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  const isLetter = /^[CJLVW]$/u.test(symbol?.text ?? '') && symbol?.glued === false;
  return isLetter && number?.kind === 'digits' && /^\p{Ll}/u.test(after?.text ?? '');
}

function isClearSymbol(pieces: readonly Piece[], at: number): boolean {
  const symbol = pieces[at];
  const after = pieces[at + 1];
  if (symbol === undefined) return false;
  const closes =
    after === undefined ||
    /^[.,;:)\]%/-]$/u.test(after.text) ||
    (after.lower === 'of' && symbol.text !== 'in');
  if (isCapitalUnit(pieces, at)) return true;
  // "278,000 t valued …": a letter that is no word.
  if (symbol.text === 't' && pieces[at - 1]?.kind === 'digits') return true;
  // Electric vehicles and multi-purpose ones are counted more often than exavolts and megavolts.
  if (/^[EM]V$/u.test(symbol.text)) return symbol.glued;
  if (symbol.text === 'in') return closes || /^(thick|long|wide|tall|deep|high)$/u.test(after?.lower ?? '');
  if (/^[aA]$/u.test(symbol.text)) return false;
  // 2022′s is a year with a bad apostrophe, 6′ is six feet.
  if (/^[′″]$/u.test(symbol.text)) return !/^\d{4}$/u.test(pieces[at - 1]?.text ?? '');
  // 1970s is a decade; 30s may be seconds.
  if (symbol.text === 's') return symbol.glued && !/^\d{2,4}$/u.test(pieces[at - 1]?.text ?? '');
  return (
    symbol.glued ||
    closes ||
    (symbol.text.length > 1 && !/^(as|at|am|ma|da|pa|mo|cup|min|sec)$/u.test(symbol.text))
  );
}
