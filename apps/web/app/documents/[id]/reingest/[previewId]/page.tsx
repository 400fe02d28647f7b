import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { askReingest } from '../../../../../components/admin/reingest-query.ts';
import { Trouble } from '../../../../../components/furniture/Trouble.tsx';
import { ReingestLayout } from '../../../../../layouts/ReingestLayout.tsx';
import { findToken } from '../../../../../session/admin-token.ts';
import { strings } from '../../../../../strings.ts';

export const metadata: Metadata = { title: strings.reingest.title, robots: { index: false } };

type Props = { readonly params: Promise<{ id: string; previewId: string }> };

export default async function ReingestPage({ params }: Props) {
  const [{ id, previewId }, token] = await Promise.all([params, findToken()]);
  if (token === null) redirect('/admin');
  const answer = await askReingest(previewId, token);
  if (!answer.ok) return <Trouble refusal={answer.refusal} />;
  if (answer.data?.document.localId !== id) {
    redirect(`/documents/${encodeURIComponent(id)}?refused=${encodeURIComponent(strings.reingest.gone)}`);
  }
  return <ReingestLayout preview={answer.data} />;
}
