import type { Quantity } from '@attribune/schema/quantity';
import type { ChunkedSentence } from '../chunks/chunked-sentence.ts';
import { clauseBehindColon } from './boundaries/clause-behind-colon.ts';
import { comparedFigure } from './boundaries/compared-figure.ts';
import { coordinatedClause } from './boundaries/coordinated-clause.ts';
import { eventClause } from './boundaries/event-clause.ts';
import { figureBehindNoun } from './boundaries/figure-behind-noun.ts';
import { figureInAttachment } from './boundaries/figure-in-attachment.ts';
import { figureInRelative } from './boundaries/figure-in-relative.ts';
import { formerFigure } from './boundaries/former-figure.ts';
import { gappedFigure } from './boundaries/gapped-figure.ts';
import { hedgedRelative } from './boundaries/hedged-relative.ts';
import { joinedFigure } from './boundaries/joined-figure.ts';
import { listedVerb } from './boundaries/listed-verb.ts';
import { joinedGerund } from './boundaries/joined-gerund.ts';
import { mainAfterOpening } from './boundaries/main-after-opening.ts';
import { ownPhrase } from './boundaries/own-phrase.ts';
import { partOfCounted } from './boundaries/part-of-counted.ts';
import { partOfThem } from './boundaries/part-of-them.ts';
import type { BoundaryRule, Scene } from './boundaries/scene.ts';
import { semicolon } from './boundaries/semicolon.ts';
import { sharedSubject } from './boundaries/shared-subject.ts';
import type { TokenRange } from './claim-draft.ts';
import { trimRange } from './trim-range.ts';

/** Where one assertion ends and the next begins; any rule that speaks decides. */
const RULES: readonly BoundaryRule[] = [
  semicolon,
  clauseBehindColon,
  coordinatedClause,
  sharedSubject,
  listedVerb,
  eventClause,
  mainAfterOpening,
  ownPhrase,
  hedgedRelative,
  figureInAttachment,
  figureInRelative,
  formerFigure,
  joinedFigure,
  joinedGerund,
  figureBehindNoun,
  gappedFigure,
  comparedFigure,
  partOfThem,
  partOfCounted,
];

/** Name of the rule by which a new assertion begins at token `i`; null for none. */
export function findBoundary(scene: Scene, i: number): string | null {
  return RULES.find((rule) => rule(scene, i))?.name ?? null;
}

/** No assertion is shorter than this many tokens. */
const SHORTEST = 2;

/**
 * The assertions of one stretch of a sentence, in order, each without the words that join it to the others. Quotations are
 * never split. Every token is in at most one of them.
 */
export function splitAssertions(
  sentence: ChunkedSentence,
  range: TokenRange,
  figures: readonly Quantity[],
): TokenRange[] {
  const parts: TokenRange[] = [];
  let from = range.first;
  for (let i = range.first + 1; i <= range.last; i += 1) {
    if (i - from < SHORTEST || sentence.inQuote[i]) continue;
    const scene: Scene = { sentence, range, figures, from };
    if (findBoundary(scene, i) === null) continue;
    parts.push({ first: from, last: i - 1 });
    from = i;
  }
  parts.push({ first: from, last: range.last });
  return parts.flatMap((part) => trimRange(sentence, part) ?? []);
}
