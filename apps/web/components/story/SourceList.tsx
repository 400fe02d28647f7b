import { type FragmentOf, graphql, readFragment } from '../../graphql/graphql.ts';
import { strings } from '../../strings.ts';
import { toHeadline } from '../../text/excerpt.ts';
import { formatShare } from '../../text/numbers.ts';
import { documentTitle, provenance } from '../document/document-name.ts';
import { SubstanceBar, SubstanceLegend } from '../document/SubstanceBar.tsx';

export const SourceList_StoryDocumentConnectionFragment = graphql(`
  fragment SourceList_StoryDocumentConnection on StoryDocumentConnection {
    edges {
      similarity
      nearCopyOf {
        localId
      }
      node {
        localId
        title
        key
        keyKind
        publishedAt
        outlet {
          name
        }
        claims(first: 1) {
          totalCount
        }
        substance {
          sourced
          unsourced
          speculation
          question
          advice
          filler
          furniture
        }
      }
    }
  }
`);

type Props = {
  readonly documents: FragmentOf<typeof SourceList_StoryDocumentConnectionFragment>;
  readonly hidden: number;
};

/** The documents of a story, numbered; a near-copy says what it is a copy of. */
export function SourceList({ documents: masked, hidden }: Props) {
  const { edges } = readFragment(SourceList_StoryDocumentConnectionFragment, masked);
  const numberOf = (id: string) => edges.findIndex(({ node }) => node.localId === id) + 1;
  return (
    <>
      <ol className="docs">
        {edges.map(({ node, nearCopyOf, similarity }) => (
          <li key={node.localId}>
            <div>
              <a href={`/documents/${node.localId}`} dir="auto">
                {toHeadline(documentTitle(node))}
              </a>
              <span className="note docs-note">
                {strings.document.numbered(numberOf(node.localId))} · <bdi>{provenance(node)}</bdi> ·{' '}
                {strings.counts.claims(node.claims.totalCount)}
                {nearCopyOf && numberOf(nearCopyOf.localId) > 0
                  ? ` · ${strings.story.nearCopyOf(formatShare(similarity ?? 0))} ${strings.document.numbered(numberOf(nearCopyOf.localId))}`
                  : null}
              </span>
            </div>
            <SubstanceBar substance={node.substance} />
          </li>
        ))}
      </ol>
      {hidden > 0 ? <p className="note">{strings.figure.more(hidden)}</p> : null}
      <SubstanceLegend />
    </>
  );
}
