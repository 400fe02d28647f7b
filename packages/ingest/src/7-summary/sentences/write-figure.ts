import { weakestHedge } from '@attribune/schema/hedge';
import type { Point } from '@attribune/schema/point';
import type { Derived } from '@attribune/schema/story';
import { compareDocuments } from '@attribune/schema/story-document';
import { readTokens } from '../../language/read-tokens.ts';
import type { CitedClaim } from '../cited-claim.ts';
import type { Draft } from '../draft.ts';
import { tellsOf } from '../gate/check-event.ts';
import { sharesWords } from '../gate/check-mention.ts';
import { happeningLabel } from './happening-label.ts';
import { joinNames } from './join-names.ts';
import { nameOrigins } from './speaker-name.ts';
import { toIndirect } from './to-indirect.ts';
import { valueLabel } from './value-label.ts';
import { writeAgreed } from './write-agreed.ts';

/** One value of a figure with the claims that give it. */
type ToldValue = {
  readonly label: string;
  readonly cited: CitedClaim[];
  readonly derived: Derived[];
  readonly size: number;
};

/** Questions that name nothing: "What share is it?" */
const VAGUE = /\b(?:is it|it is|it takes|it took|is involved)$/u;

/** A question without a verb ("how many people") says too little to build a sentence on. */
function isBare(subject: string): boolean {
  if (VAGUE.test(subject)) return true;
  if (subject.startsWith('the ')) return false;
  const tokens = readTokens(subject, [0, subject.length]);
  return !tokens.some(
    ({ pos, lower, lemma }) => pos === 'VERB' || pos === 'AUX' || (pos === 'ADJ' && lower !== lemma),
  );
}

/** A figure with its whole range and who stands for which value; where all agree, one clause; null where it cannot be told. */
export function writeFigure(point: Point, claims: ReadonlyMap<string, CitedClaim>): Draft | null {
  if (point.relation === 'agree' || point.relation === 'single' || point.question === null) {
    return writeAgreed(point, claims);
  }
  const subject = toIndirect(point.question);
  const values = listToldValues(point, claims, subject);
  if (values.length < 2 || isBare(subject)) return null;
  const isUpdate = point.relation === 'update';
  const ordered = isUpdate ? values : [...values].sort((a, b) => a.size - b.size);
  const told = ordered.map((value) => tellValue(value));
  return {
    text: isUpdate
      ? (tellOneSpeakersUpdate(subject, ordered) ??
        tellUpdate(
          subject,
          told.map(({ text }) => text),
        ))
      : `Accounts differ on ${subject}: ${joinNames(told.map(({ text }) => text))}.`,
    section: 'figures',
    point: point.id,
    cited: ordered.flatMap(({ cited }) => cited),
    derived: told.flatMap(({ derived }) => derived),
  };
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
function tellValue({ label, cited, derived }: ToldValue): { text: string; derived: Derived[] } {
  const weakest = weakestHedge(cited.map(({ claim }) => claim.hedge));
  const value = weakest === 'asserted' ? label : label.replace(/^about /u, '');
  const doubt = doubtFor(weakest, value);
  const origins = nameOrigins(cited);
  return {
    text: `${withDoubt(doubt, value)} (${joinNames(origins.names)})`,
    derived: [...derived, ...origins.derived],
  };
}

/** The values in the order in which they were first said; a claim that shares no word with the question is left out. */
function listToldValues(point: Point, claims: ReadonlyMap<string, CitedClaim>, subject: string): ToldValue[] {
  const values = new Map<string, ToldValue>();
  for (const cited of inTime(point, claims)) {
    const label = labelFor(cited, subject);
    if (!label || !tellsOf(cited, subject)) continue;
    const { low, high, unit } = cited.claim.quantity ?? { low: null, high: null, unit: null };
    const key = `${low ?? ''}:${high ?? ''}:${cited.claim.quantity?.kind === 'count' ? '' : unit}`;
    const value = values.get(key) ?? {
      label: label.text,
      cited: [],
      derived: label.derived,
      size: low ?? high ?? 0,
    };
    if (
      !value.cited.some(
        ({ document, claim }) =>
          document === cited.document && claim.attributedTo === cited.claim.attributedTo,
      )
    ) {
      value.cited.push(cited);
    }
    values.set(key, value);
  }
  return [...values.values()];
}

/**
 * The value, with the claim's own noun, or its own word for what happened, where the claim shares no word with the question ("121 survivors"); null where even that
 * does not tie the claim to the sentence.
 */
function labelFor(cited: CitedClaim, subject: string): ReturnType<typeof valueLabel> {
  const label = valueLabel(cited);
  const { quote, quantity } = cited.claim;
  if (!label || sharesWords(quote, subject) || sharesWords(quote, label.text)) return label;
  const counted = quantity?.counted ?? '';
  return quote.includes(counted) && sharesWords(quote, counted)
    ? { ...label, text: `${label.text} ${counted}` }
    : happeningLabel(quote, label, subject);
}

function inTime(point: Point, claims: ReadonlyMap<string, CitedClaim>): CitedClaim[] {
  return point.claims
    .flatMap((id) => claims.get(id) ?? [])
    .sort((a, b) => compareDocuments(a.document, b.document) || a.claim.start - b.claim.start);
}
