import { Trouble } from '../components/furniture/Trouble.tsx';
import { askHome } from '../components/story/home-query.ts';
import { HomeLayout } from '../layouts/HomeLayout.tsx';

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function HomePage({ searchParams }: Props) {
  const { after } = await searchParams;
  const cursor = typeof after === 'string' && after !== '' ? after : null;
  const answer = await askHome(cursor);
  if (!answer.ok) return <Trouble refusal={answer.refusal} />;
  return <HomeLayout home={answer.data} isFirstPage={cursor === null} />;
}
