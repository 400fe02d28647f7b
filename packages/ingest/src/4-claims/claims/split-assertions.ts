import type { Quantity } from '@attribune/schema/quantity';
import type { ChunkedSentence } from '../chunks/chunked-sentence.ts';
import { wordAt } from '../chunks/chunked-sentence.ts';
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
import { joinedGerund } from './boundaries/joined-gerund.ts';
import { listedVerb } from './boundaries/listed-verb.ts';
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

/** A set of rules: bit `n` stands for the rule at place `n` of RULES. */
type RuleSet = number;

const listed = (wanted: (rule: BoundaryRule) => boolean): RuleSet =>
  RULES.reduce((set, rule, n) => (wanted(rule) ? set | (1 << n) : set), 0);

/** The rules by each word that they name. */
function byWord(wordsOf: (rule: BoundaryRule) => readonly string[]): ReadonlyMap<string, RuleSet> {
  const words = new Set(RULES.flatMap(wordsOf));
  return new Map([...words].map((word) => [word, listed((rule) => wordsOf(rule).includes(word))]));
}

const AT = byWord((rule) => rule.at ?? []);
const BEHIND = byWord((rule) => rule.behind ?? []);
const BEHIND_PREPOSITION = listed((rule) => rule.behindPreposition ?? false);
const WITHOUT_FIGURES = listed((rule) => !rule.needsFigure);

/** The rules that may speak at token `i`; most tokens have none. */
function rulesAt({ sentence, figures }: Scene, i: number): RuleSet {
  const before = sentence.tokens[i - 1];
  const named = (AT.get(wordAt(sentence, i)) ?? 0) | (BEHIND.get(before?.lower ?? '') ?? 0);
  const asked = before?.pos === 'ADP' ? named | BEHIND_PREPOSITION : named;
  return figures.length > 0 ? asked : asked & WITHOUT_FIGURES;
}

/** Name of the rule by which a new assertion begins at token `i` (not the first of its sentence); null for none. */
export function findBoundary(scene: Scene, i: number): string | null {
  const asked = rulesAt(scene, i);
  if (asked === 0) return null;
  return RULES.find((rule, n) => asked & (1 << n) && rule.begins(scene, i))?.name ?? null;
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
  let scene: Scene = { sentence, range, figures, from: range.first };
  for (let i = range.first + SHORTEST; i <= range.last; i += 1) {
    if (i - scene.from < SHORTEST || sentence.inQuote[i]) continue;
    if (findBoundary(scene, i) === null) continue;
    parts.push({ first: scene.from, last: i - 1 });
    scene = { ...scene, from: i };
  }
  parts.push({ first: scene.from, last: range.last });
  return parts.flatMap((part) => trimRange(sentence, part) ?? []);
}
