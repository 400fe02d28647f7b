import type { EventReading } from './event-reading.ts';
import type { Expectation } from './expectation.ts';
import type { Difference } from './find-differences.ts';

const bare = (text: string) => text.replace(/(?<=\d),(?=\d{3})/gu, '').toLowerCase();
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
/** A number must not be found inside a longer one. */
const holds = (text: string, wanted: string) =>
  new RegExp(`(?<![\\p{L}\\d.])${escaped(bare(wanted))}(?![\\d]|\\.\\d)`, 'u').test(bare(text));

/** What the summaries of an event's stories must tell and what they may never say. */
export function compareSummary(reading: EventReading, { summary = {} }: Expectation): Difference[] {
  const sentences = reading.stories.flatMap((story) => story.summary.map(({ text }) => text));
  const whole = sentences.join('\n');
  const untold = (summary.tells ?? []).filter(
    (wanted) => !wanted.split('|').some((form) => holds(whole, form)),
  );
  const said = Object.entries(summary.never ?? {}).flatMap(([pattern, reason]) => {
    const got = sentences.find((text) => new RegExp(pattern, 'iu').test(bare(text)));
    return got ? [{ path: `summary/never/${pattern}`, expected: `never: ${reason}`, got }] : [];
  });
  return [
    ...untold.map((wanted) => ({ path: `summary/tells/${wanted}`, expected: 'told', got: 'not told' })),
    ...said,
  ];
}
