import type { EventReading } from './event-reading.ts';
import type { Expectation } from './expectation.ts';
import type { Difference } from './find-differences.ts';

const bare = (text: string) => text.replace(/(?<=\d),(?=\d{3})/gu, '').toLowerCase();
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
/** A number must not be found inside a longer one. */
const holds = (text: string, wanted: string) =>
  new RegExp(`(?<![\\p{L}\\d.])${escaped(bare(wanted))}(?![\\d]|\\.\\d)`, 'u').test(bare(text));

/** What the summaries of an event's stories must tell, and what neither they nor the titles may ever say. */
export function compareSummary(reading: EventReading, { summary = {}, title }: Expectation): Difference[] {
  const sentences = reading.stories.flatMap((story) => story.summary.map(({ text }) => text));
  const whole = sentences.join('\n');
  const untold = (summary.tells ?? []).filter(
    (wanted) => !wanted.split('|').some((form) => holds(whole, form)),
  );
  return [
    ...untold.map((wanted) => ({ path: `summary/tells/${wanted}`, expected: 'told', got: 'not told' })),
    ...listSaid('summary', sentences, summary.never ?? {}),
    ...listSaid(
      'title',
      reading.stories.map((story) => story.title),
      title?.never ?? {},
    ),
  ];
}

function listSaid(
  place: string,
  texts: readonly string[],
  never: Readonly<Record<string, string>>,
): Difference[] {
  return Object.entries(never).flatMap(([pattern, reason]) => {
    const got = texts.find((text) => new RegExp(pattern, 'iu').test(bare(text)));
    return got
      ? [{ path: `${place}/never/${reason}`, expected: 'never said', got: 'said', detail: got }]
      : [];
  });
}
