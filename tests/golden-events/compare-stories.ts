import type { EventReading } from './event-reading.ts';
import type { Expectation } from './expectation.ts';
import type { Difference } from './find-differences.ts';

/** Each expected story must be one story of the engine's, of exactly those documents. */
export function compareStories(reading: EventReading, expectation: Expectation, event: string): Difference[] {
  return expectation.stories.flatMap((documents, i) => {
    const wanted = documents.map((id) => `${event}/${id}`);
    const touching = reading.stories
      .map((story) => story.documents.toSorted())
      .filter((members) => members.some((id) => wanted.includes(id)));
    const got = touching.map((members) => members.map((id) => shorten(id, event)).join('+')).toSorted();
    const expected = documents.join('+');
    return got.length === 1 && got[0] === expected
      ? []
      : [{ path: `stories/${i}`, expected, got: got.join(', ') }];
  });
}

const shorten = (id: string, event: string) => (id.startsWith(`${event}/`) ? id.slice(event.length + 1) : id);
