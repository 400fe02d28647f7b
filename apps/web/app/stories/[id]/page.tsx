import type { Metadata } from 'next';
import { cache } from 'react';
import { Trouble } from '../../../components/furniture/Trouble.tsx';
import { askStory } from '../../../components/story/story-query.ts';
import { StoryLayout } from '../../../layouts/StoryLayout.tsx';

type Props = { readonly params: Promise<{ id: string }> };

const load = cache(askStory);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const answer = await load(id);
  return answer.ok ? { title: answer.data.story.title } : {};
}

export default async function StoryPage({ params }: Props) {
  const { id } = await params;
  const answer = await load(id);
  if (!answer.ok) return <Trouble refusal={answer.refusal} />;
  return <StoryLayout story={answer.data.story} points={answer.data.points} />;
}
