import { toSegments } from '../../text/segments.ts';

type Props = {
  readonly text: string;
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
};

/** A text with the words that match marked. */
export function Highlighted({ text, highlights }: Props) {
  return toSegments(
    text,
    highlights.map((span) => ({ ...span, value: true })),
  ).map((segment) =>
    segment.values.length > 0 ? <mark key={segment.start}>{segment.text}</mark> : segment.text,
  );
}
