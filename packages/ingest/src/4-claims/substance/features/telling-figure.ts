import type { Quantity } from '@attribune/schema/quantity';
import type { Feature } from '../feature.ts';
import type { Voice } from '../voice.ts';

const POINTING = new Set([
  'the',
  'these',
  'those',
  'both',
  'its',
  'their',
  'between',
  'other',
  'just',
  'only',
]);
/** Spans of time are said of anything ("ten days can be long"): they tell less than a count. */
const DURATIONS = new Set([
  'second',
  'minute',
  'hour',
  'day',
  'night',
  'week',
  'month',
  'year',
  'decade',
  'century',
]);

/** A figure worth counting: "one", "a" and "the two" only point at things. */
function isTelling({ sentence }: Voice, figure: Quantity): boolean {
  const at = sentence.tokens.findIndex((token) => token.end > figure.span[0]);
  const value = figure.low ?? figure.high ?? 0;
  if (value === 1 && /^(?:a|an|one)$/u.test(sentence.tokens[at]?.lower ?? '')) return false;
  return !(value <= 3 && POINTING.has(sentence.tokens[at - 1]?.lower ?? ''));
}

/** A figure can be checked as nothing else can. */
export const tellingFigure: Feature = (voice) => {
  const telling = voice.told.filter((figure) => isTelling(voice, figure));
  if (telling.length === 0) return null;
  const counted = telling.some((figure) => !DURATIONS.has(figure.unit ?? ''));
  return counted ? { points: 3, reason: 'a figure' } : { points: 1, reason: 'a span of time' };
};
