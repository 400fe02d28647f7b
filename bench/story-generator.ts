import { hashText } from '@attribune/ingest/5-stories/sketch-shingles';
import type { StoryFeatures, StoryTerm } from '@attribune/ingest/5-stories/story-features';
import { storyKeys } from '@attribune/ingest/5-stories/story-keys';
import { timeBucket } from '@attribune/ingest/5-stories/time-bucket';
import { documentId } from '@attribune/schema/ids';
import { randomFrom } from './random.ts';

/** How many documents a day bring, and how many of them tell of one event. */
const PER_DAY = 20;
const EVENT_SIZE = 5;

/** Kinds of events ("fire", "trial") share their words; names recur, some of them often, as in the news. */
const KINDS = 150;
const KIND_WORDS = 25;
const COMMON_WORDS = 4000;
const NAMES = 20_000;

/**
 * What stage 5 knows of the document at a place in an endless stream of news: events of one kind look alike, and well-known names
 * stand in many. A function of the place alone.
 */
export function generateFeatures(at: number): StoryFeatures {
  const event = Math.floor(at / EVENT_SIZE);
  const ofEvent = randomFrom(event * 7919 + 1);
  const kind = ofEvent(KINDS);
  const names = Array.from(
    { length: 7 },
    () => `name${Math.min(ofEvent(NAMES), ofEvent(NAMES), ofEvent(NAMES))}`,
  );
  const random = randomFrom(at * 104_729 + 3);
  const terms: StoryTerm[] = [
    ...names.filter(() => random(10) < 8).map((stem) => term(stem, 2 + random(5), 8, true)),
    ...pick(10, () => `kind${kind}x${random(KIND_WORDS)}`).map((stem) =>
      term(stem, 1 + random(4), 5.5, false),
    ),
    ...pick(45, () => `word${Math.min(random(COMMON_WORDS), random(COMMON_WORDS))}`).map((stem) =>
      term(stem, 1 + random(2), hashText(stem) % 3 === 0 ? 4 : 2.5, false),
    ),
  ];
  const publishedAt = new Date(Date.UTC(2031, 0, 1) + Math.floor((at / PER_DAY) * 86_400_000)).toISOString();
  const sketch = { signature: [], smallest: [], isWhole: true };
  return {
    id: documentId({ kind: 'id', value: `generated/${at}` }),
    publishedAt,
    bucket: timeBucket(publishedAt),
    terms,
    keys: storyKeys(terms, sketch),
    sketch,
  };
}

const term = (stem: string, count: number, weight: number, isName: boolean): StoryTerm => ({
  stem,
  count,
  weight,
  isName,
});

function pick(count: number, next: () => string): string[] {
  return [...new Set(Array.from({ length: count }, next))];
}
