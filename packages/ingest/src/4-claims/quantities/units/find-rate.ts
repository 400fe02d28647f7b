import type { Piece } from '../piece.ts';
import { findMeasure } from './find-measure.ts';

const PERIOD =
  /^(second|minute|hour|day|night|week|month|quarter|year|season|game|person|head|share|barrel|gallon|litre|liter|tonne|ton|pound|ounce|kilo|kilogram|mile|acre|hectare|unit|piece|bottle|ticket|square)$/u;

/** "per barrel", "a day", "/hour": what a unit is counted for; null for none. */
export function findRate(pieces: readonly Piece[], at: number): { name: string; to: number } | null {
  const word = pieces[at];
  const next = pieces[at + 1];
  if (word === undefined || next === undefined) return null;
  const isPer = word.lower === 'per' || (word.text === '/' && word.glued && next.glued);
  const isArticle = (word.lower === 'a' || word.lower === 'an') && PERIOD.test(next.lower);
  if (!isPer && !isArticle) return null;
  const measure = findMeasure(pieces, at + 1);
  if (measure !== null) return measure;
  if (next.kind !== 'word' || !(isArticle || next.pos === 'NOUN' || next.pos === 'PROPN' || next.pos === 'X'))
    return null;
  const name = next.lemma.toLowerCase();
  return next.lower === 'cent' || name === 'capita' ? null : { name, to: at + 2 };
}
