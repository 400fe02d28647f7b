import { PageLayout } from '../../layouts/PageLayout.tsx';
import { strings } from '../../strings.ts';

/** What a reader sees at an address that nothing has. */
export function Missing() {
  const { title, what, remedy } = strings.trouble.missing;
  return (
    <PageLayout>
      <h1>{title}</h1>
      <div className="prose">
        <p>{what}</p>
        <p>{remedy}</p>
        <p>
          <a href="/">{strings.site.stories}</a>
        </p>
      </div>
    </PageLayout>
  );
}
