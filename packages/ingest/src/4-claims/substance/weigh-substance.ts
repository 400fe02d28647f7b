import type { Feature } from './feature.ts';
import { absence } from './features/absence.ts';
import { actingBody } from './features/acting-body.ts';
import { announcement } from './features/announcement.ts';
import { announcingHeadline } from './features/announcing-headline.ts';
import { brevity } from './features/brevity.ts';
import { event } from './features/event.ts';
import { framingVerb } from './features/framing-verb.ts';
import { generality } from './features/generality.ts';
import { headlineEvent } from './features/headline-event.ts';
import { hearsay } from './features/hearsay.ts';
import { impression } from './features/impression.ts';
import { imprint } from './features/imprint.ts';
import { judgement } from './features/judgement.ts';
import { likeness } from './features/likeness.ts';
import { name } from './features/name.ts';
import { noVerb } from './features/no-verb.ts';
import { nobodyInParticular } from './features/nobody-in-particular.ts';
import { numberedThing } from './features/numbered-thing.ts';
import { partOfCounted } from './features/part-of-counted.ts';
import { pointingSubject } from './features/pointing-subject.ts';
import { ranking } from './features/ranking.ts';
import { rhetoric } from './features/rhetoric.ts';
import { setting } from './features/setting.ts';
import { shellComplement } from './features/shell-complement.ts';
import { shellSubject } from './features/shell-subject.ts';
import { tellingFigure } from './features/telling-figure.ts';
import { time } from './features/time.ts';
import { vagueAmount } from './features/vague-amount.ts';
import { writerOrReader } from './features/writer-or-reader.ts';
import type { Voice } from './voice.ts';

/** What speaks for something to check, then what speaks against it. The order is only that of the reasons. */
const FEATURES: readonly Feature[] = [
  tellingFigure,
  vagueAmount,
  partOfCounted,
  time,
  numberedThing,
  name,
  actingBody,
  event,
  headlineEvent,
  absence,
  ranking,
  hearsay,
  nobodyInParticular,
  writerOrReader,
  pointingSubject,
  shellSubject,
  announcingHeadline,
  setting,
  shellComplement,
  framingVerb,
  judgement,
  likeness,
  generality,
  rhetoric,
  impression,
  brevity,
  announcement,
  imprint,
  noVerb,
];

/** Least weight with which an assertion in the outlet's own voice counts as a claim: one fact that nothing speaks against. */
export const ENOUGH = 1;

/** The sum of an assertion's points, with each of them and its reason ("+1 a time"). */
export function weighSubstance(voice: Voice): {
  readonly score: number;
  readonly reasons: readonly string[];
} {
  let score = 0;
  const reasons: string[] = [];
  for (const feature of FEATURES) {
    const point = feature(voice);
    if (point === null) continue;
    score += point.points;
    reasons.push(`${point.points > 0 ? '+' : ''}${point.points} ${point.reason}`);
  }
  return { score, reasons };
}
