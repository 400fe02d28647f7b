import type { Refusal } from '../../graphql/ask.ts';
import { PageLayout } from '../../layouts/PageLayout.tsx';
import { strings } from '../../strings.ts';

type Props = { readonly refusal: Refusal };

/** What a reader sees where the API gave no answer: what happened, that nothing is lost, and what to do. */
export function Trouble({ refusal }: Props) {
  const words = strings.trouble[refusal.kind];
  return (
    <PageLayout>
      <meta name="robots" content="noindex" />
      <h1>{words.title}</h1>
      <div className="prose">
        <p>{words.what}</p>
        <p>{words.remedy}</p>
        <p className="note">{refusal.message}</p>
      </div>
    </PageLayout>
  );
}
