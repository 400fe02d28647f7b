import { EXAMPLES } from '../components/developers/examples.ts';
import { strings } from '../strings.ts';
import { PageLayout } from './PageLayout.tsx';

type Props = { readonly origin: string };

/** How programs ask: where, what comes back, the first three questions, ready to paste. */
export function DevelopersLayout({ origin }: Props) {
  const { title, lead, facts, example, asCommand } = strings.developers;
  return (
    <PageLayout section="developers">
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
      <dl className="reading">
        <dt>{facts.address}</dt>
        <dd>
          <code>{`${origin}/graphql`}</code>
        </dd>
        {facts.rows.map(([name, text]) => (
          <div key={name} className="contents">
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {EXAMPLES.map(({ name, query }) => (
        <section key={name}>
          <h2>{example[name]}</h2>
          <pre>
            <code>{query}</code>
          </pre>
          <details>
            <summary>{asCommand}</summary>
            <pre>
              <code>{toCommand(origin, query)}</code>
            </pre>
          </details>
        </section>
      ))}
    </PageLayout>
  );
}

/** The query as a command line that any shell takes: nothing between the two ENDs is read by the shell. */
function toCommand(origin: string, query: string): string {
  return `curl ${origin}/graphql -H 'content-type: application/json' --data-binary @- <<'END'\n${JSON.stringify({ query: query.replaceAll(/\s+/gu, ' ') })}\nEND`;
}
