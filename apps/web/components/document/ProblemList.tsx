import { strings } from '../../strings.ts';
import type { DocumentData } from './document-query.ts';

type Props = { readonly problems: DocumentData['problems']; readonly text: string | null };

/** What the engine could not do with the text, with the words it concerns and what can be done about it. */
export function ProblemList({ problems, text }: Props) {
  if (problems.length === 0) return <p className="note">{strings.document.noProblems}</p>;
  return (
    <ul className="facts">
      {problems.map((problem) => (
        <li key={`${problem.rule} ${problem.span?.start ?? ''} ${problem.message}`}>
          <b>{problem.message}</b> {problem.remedy}{' '}
          {problem.span && text ? <q dir="auto">{text.slice(problem.span.start, problem.span.end)}</q> : null}{' '}
          <code>{problem.rule}</code>
        </li>
      ))}
    </ul>
  );
}
