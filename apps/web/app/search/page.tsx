import type { Metadata } from 'next';
import { Trouble } from '../../components/furniture/Trouble.tsx';
import { askSearch } from '../../components/search/search-query.ts';
import { SearchLayout } from '../../layouts/SearchLayout.tsx';
import { strings } from '../../strings.ts';

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

/** As long as the form lets a question be. */
const LONGEST_QUERY = 200;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const query = toQuery((await searchParams)['q']);
  return {
    title: query === '' ? strings.search.title : strings.search.titleFor(query),
    robots: { index: false },
  };
}

export default async function SearchPage({ searchParams }: Props) {
  const query = toQuery((await searchParams)['q']);
  if (query === '') return <SearchLayout query="" search={null} />;
  const answer = await askSearch(query);
  if (!answer.ok) return <Trouble refusal={answer.refusal} />;
  return <SearchLayout query={query} search={answer.data} />;
}

function toQuery(given: string | string[] | undefined): string {
  return typeof given === 'string' ? given.trim().slice(0, LONGEST_QUERY) : '';
}
