import { type FragmentOf, graphql, readFragment } from '../../graphql/graphql.ts';
import { strings } from '../../strings.ts';
import { formatMoment } from '../../text/dates.ts';

export const GateFoot_EditionFragment = graphql(`
  fragment GateFoot_Edition on Edition {
    number
    engine
    publishedAt
    sentencesPublished
    sentencesDropped
    dropped {
      text
      check
      reason
    }
  }
`);

type Props = { readonly edition: FragmentOf<typeof GateFoot_EditionFragment> };

/** How many sentences passed the gate and how many were refused; each refusal with its reason. */
export function GateFoot({ edition: masked }: Props) {
  const edition = readFragment(GateFoot_EditionFragment, masked);
  return (
    <section className="gate" aria-label={strings.story.gateLabel}>
      <p className="note">
        {strings.story.gate(edition.sentencesPublished, edition.sentencesDropped)}{' '}
        {strings.story.made(
          edition.number,
          formatMoment(edition.publishedAt) ?? edition.publishedAt,
          edition.engine,
        )}
      </p>
      {edition.dropped.length > 0 ? (
        <details>
          <summary>{strings.story.dropped}</summary>
          <ul>
            {edition.dropped.map((sentence) => (
              <li key={`${sentence.check} ${sentence.text}`}>
                <del dir="auto">{sentence.text}</del>
                <span className="note">
                  {sentence.check}: {sentence.reason}
                </span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}
