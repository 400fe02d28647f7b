import type { Metadata } from 'next';
import { cache } from 'react';
import { Trouble } from '../../../components/furniture/Trouble.tsx';
import { SummaryRow_SummarySentenceFragment } from '../../../components/story/SummaryRow.tsx';
import { askStory } from '../../../components/story/story-query.ts';
import { readFragment } from '../../../graphql/graphql.ts';
import { StoryLayout } from '../../../layouts/StoryLayout.tsx';
import { strings } from '../../../strings.ts';

type Props = {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const load = cache(askStory);

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const answer = await load((await params).id, toCursor((await searchParams)['single']));
  if (!answer.ok) return {};
  const { title, summary, localId } = answer.data.story;
  const description = summary[0]
    ? readFragment(SummaryRow_SummarySentenceFragment, summary[0]).text
    : undefined;
  return {
    title,
    ...(description === undefined ? {} : { description }),
    alternates: { canonical: `/stories/${localId}` },
    openGraph: {
      type: 'article',
      title,
      siteName: strings.site.name,
      ...(description === undefined ? {} : { description }),
    },
  };
}

export default async function StoryPage({ params, searchParams }: Props) {
  const answer = await load((await params).id, toCursor((await searchParams)['single']));
  if (!answer.ok) return <Trouble refusal={answer.refusal} />;
  return <StoryLayout {...answer.data} />;
}

/** Where the page of single points begins; a cursor that the API does not know is refused there. */
function toCursor(given: string | string[] | undefined): string | null {
  return typeof given === 'string' && given !== '' ? given : null;
}
