import { PageLayout } from '../layouts/PageLayout.tsx';
import { strings } from '../strings.ts';

export default function NotFound() {
  const { title, what, remedy } = strings.trouble.missing;
  return (
    <PageLayout>
      <title>{title}</title>
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
