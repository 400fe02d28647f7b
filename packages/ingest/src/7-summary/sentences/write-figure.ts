import { weakestHedge } from '@attribune/schema/hedge';
import type { Point } from '@attribune/schema/point';
import type { Derived } from '@attribune/schema/story';
import { readTokens } from '../../language/read-tokens.ts';
import type { CitedClaim } from '../cited-claim.ts';
import type { Draft } from '../draft.ts';
import { joinNames } from './join-names.ts';
import { listToldValues, type ToldValue, type ToldValues } from './list-told-values.ts';
import { nameOrigins } from './speaker-name.ts';
import { toIndirect } from './to-indirect.ts';

/** Questions that name nothing: "What share is it?" */
const VAGUE = /\b(?:is it|it is|it takes|it took|is involved)$/u;

/** A question without a verb ("how many people") says too little to build a sentence on. */
export function isBare(subject: string): boolean {
  if (VAGUE.test(subject)) return true;
  if (subject.startsWith('the ')) return false;
  const tokens = readTokens(subject, [0, subject.length]);
  return !tokens.some(
    ({ pos, lower, lemma }) => pos === 'VERB' || pos === 'AUX' || (pos === 'ADJ' && lower !== lemma),
  );
}

/** A figure with its whole range and who stands for which value under its question; null where a value does not fit there. */
export function writeFigure(point: Point, claims: ReadonlyMap<string, CitedClaim>): Draft | null {
  return writeValues(point, claims, ({ untold }) => untold.length === 0);
}

/** The same with those values alone that fit under the question: where the others cannot be told in their own words either. */
export function writeFigureInPart(point: Point, claims: ReadonlyMap<string, CitedClaim>): Draft | null {
  return writeValues(point, claims, ({ untold }) => untold.length > 0);
}

function writeValues(
  point: Point,
  claims: ReadonlyMap<string, CitedClaim>,
  fits: (values: ToldValues) => boolean,
): Draft | null {
  if (point.question === null) return null;
  const subject = toIndirect(point.question);
  const listed = listToldValues(point, claims, subject);
  const values = listed.told;
  if (values.length < 2 || !fits(listed) || isBare(subject)) return null;
  const ordered = point.relation === 'update' ? values : [...values].sort((a, b) => a.size - b.size);
  const told = ordered.map((value) => tellValue(value));
  return {
    text: tellFigure(
      point,
      subject,
      ordered,
      told.map(({ text }) => text),
    ),
    section: 'figures',
    point: point.id,
    cited: ordered.flatMap(({ cited }) => cited),
    derived: told.flatMap(({ derived }) => derived),
  };
}

function tellFigure(
  { relation }: Point,
  subject: string,
  values: readonly ToldValue[],
  told: readonly string[],
): string {
  if (relation === 'update') return tellOneSpeakersUpdate(subject, values) ?? tellUpdate(subject, told);
  return `Accounts ${relation === 'agree' ? 'agree' : 'differ'} on ${subject}: ${joinNames(told)}.`;
}

/** An update that one speaker gave: the name stands once; null where several speak, or where a value is hedged. */
function tellOneSpeakersUpdate(subject: string, values: readonly ToldValue[]): string | null {
  const cited = values.flatMap((value) => value.cited);
  const origins = nameOrigins(cited);
  const isOne = origins.names.length === 1 && origins.speakers === 1;
  if (!isOne || cited.some(({ claim }) => claim.hedged)) return null;
  const labels = values.map(({ label }) => label);
  const [first, ...later] = labels;
  return `On ${subject}, ${origins.names[0]} first said ${first}, then ${later.join(', then ')}.`;
}

function tellUpdate(subject: string, values: readonly string[]): string {
  const later = values.slice(1, -1).map((value) => `then ${value}`);
  return `Reports of ${subject} have changed: ${[`first ${values[0]}`, ...later].join(', ')}, and most recently ${values.at(-1)}.`;
}

const DOUBT = {
  asserted: '',
  reported: 'reportedly ',
  estimated: 'an estimated ',
  expected: 'an expected ',
  likely: 'probably ',
  possible: 'possibly ',
} as const;

/** "an estimated" goes with a bare number only. */
function doubtFor(hedge: keyof typeof DOUBT, value: string): string {
  const doubt = DOUBT[hedge];
  return doubt.startsWith('an ') && /^\P{N}/u.test(value) && !COLLECTIVE.test(value) ? 'possibly ' : doubt;
}

const COLLECTIVE = /^a \p{L}+ of \p{N}/u;

/** "An estimated crowd of 17,000", not "an estimated a crowd". */
function withDoubt(doubt: string, value: string): string {
  return doubt.startsWith('an ') && COLLECTIVE.test(value) ? doubt + value.slice(2) : doubt + value;
}

/** "an estimated 10,000 (the Pentagon)": no surer than the weakest of its claims. */
export function tellValue({ label, cited, derived }: ToldValue): { text: string; derived: Derived[] } {
  const weakest = weakestHedge(cited.map(({ claim }) => claim.hedge));
  const value = weakest === 'asserted' ? label : label.replace(/^about /u, '');
  const doubt = doubtFor(weakest, value);
  const origins = nameOrigins(cited);
  return {
    text: `${withDoubt(doubt, value)} (${joinNames(origins.names)})`,
    derived: [...derived, ...origins.derived],
  };
}
