import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql/graphql.ts';
import { strings } from '../../strings.ts';
import { formatQuantity } from '../../text/quantities.ts';
import type { Segment } from '../../text/segments.ts';
import { Voice, Voice_ClaimFragment } from '../claim/Voice.tsx';
import { RelationTag } from '../point/RelationTag.tsx';
import { claimsEndingWith, type Note, type Paragraph, type Span, toParagraphs } from './annotated-text.ts';

export const AnnotatedText_ClaimFragment = graphql(
  `
    fragment AnnotatedText_Claim on Claim {
      localId
      start
      end
      quantity {
        low
        high
        bound
        unit
        kind
      }
      point {
        relation
      }
      ...Voice_Claim
    }
  `,
  [Voice_ClaimFragment],
);

export type TextClaim = FragmentOf<typeof AnnotatedText_ClaimFragment>;

type Props = {
  readonly text: string;
  /** BCP 47, by detection; `und` where it cannot be told. */
  readonly language: string;
  readonly claims: readonly TextClaim[];
  readonly hedges: readonly Span[];
  readonly furniture: readonly Span[];
};

/** The text in the measure; claims underlined and numbered, with who said them on a line in the margin beside. */
export function AnnotatedText({ text, language, claims: masked, hedges, furniture }: Props) {
  const claims = masked.map((claim) => readFragment(AnnotatedText_ClaimFragment, claim));
  const paragraphs = toParagraphs(text, { claims, hedges, furniture });
  const ids = claims.map(({ localId }) => localId);
  const started = new Set<number>();
  return (
    <div className="text" lang={language === 'und' ? undefined : language}>
      {paragraphs.map((paragraph) => (
        <div className="row" key={paragraph.start}>
          <p dir="auto" data-furniture={paragraph.isFurniture || undefined}>
            {paragraph.isFurniture ? <span className="sr-only">{strings.document.furniture}: </span> : null}
            {paragraph.segments.map((segment) => (
              <TextSegment key={segment.start} segment={segment} ids={ids} started={started} />
            ))}
          </p>
          <MarginNotes paragraph={paragraph} claims={claims} />
        </div>
      ))}
    </div>
  );
}

type SegmentProps = {
  readonly segment: Segment<Note>;
  readonly ids: readonly string[];
  readonly started: Set<number>;
};

/** A stretch of text in its marks. The first stretch of a claim carries the claim's id, so that links lead to it. */
function TextSegment({ segment, ids, started }: SegmentProps) {
  const numbers = segment.values.flatMap((note) => (note.kind === 'claim' ? [note.number] : []));
  const fresh = numbers.filter((number) => !started.has(number));
  for (const number of fresh) started.add(number);
  const has = (kind: Note['kind']) => segment.values.some((note) => note.kind === kind);
  const words = has('hedge') ? <span className="hedge">{segment.text}</span> : segment.text;
  return (
    <>
      {fresh.map((number) => (
        <span key={number} id={`claim-${ids[number - 1]}`} className="anchor" />
      ))}
      {numbers.length > 0 ? (
        <span className="claimed" data-furniture={has('furniture') || undefined}>
          {words}
        </span>
      ) : has('furniture') ? (
        <span className="furniture">{words}</span>
      ) : (
        words
      )}
      {claimsEndingWith(segment).map((number) => (
        <sup className="cite" key={number}>
          <a href={`#note-${number}`} aria-label={strings.document.claimNumber(number)}>
            {number}
          </a>
        </sup>
      ))}
    </>
  );
}

type NotesProps = {
  readonly paragraph: Paragraph;
  readonly claims: readonly ResultOf<typeof AnnotatedText_ClaimFragment>[];
};

/** Who said what is claimed in a paragraph, in the order of the text. */
function MarginNotes({ paragraph, claims }: NotesProps) {
  if (paragraph.claims.length === 0) return null;
  return (
    <ul className="margin" aria-label={strings.document.claimsHere}>
      {paragraph.claims.map((number) => {
        const claim = claims[number - 1];
        return claim ? (
          <li key={number} id={`note-${number}`} className="passage">
            <a href={`/claims/${claim.localId}`} className="who">
              {number} · <Voice claim={claim} />
              {claim.quantity ? <b> · {formatQuantity(claim.quantity)}</b> : null}
            </a>
            {claim.point && claim.point.relation !== 'SINGLE' ? (
              <RelationTag relation={claim.point.relation} />
            ) : null}
          </li>
        ) : null;
      })}
    </ul>
  );
}
