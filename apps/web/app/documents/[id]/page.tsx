import type { Metadata } from 'next';
import { cache } from 'react';
import { documentTitle } from '../../../components/document/document-name.ts';
import { askDocument } from '../../../components/document/document-query.ts';
import { Trouble } from '../../../components/furniture/Trouble.tsx';
import { DocumentLayout } from '../../../layouts/DocumentLayout.tsx';
import { findToken } from '../../../session/admin-token.ts';
import { strings } from '../../../strings.ts';

type Props = {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const load = cache(askDocument);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const answer = await load((await params).id);
  return answer.ok ? { title: documentTitle(answer.data.document) } : {};
}

export default async function DocumentPage({ params, searchParams }: Props) {
  const [{ id }, { refused, accepted }, token] = await Promise.all([params, searchParams, findToken()]);
  const answer = await load(id);
  if (!answer.ok) return <Trouble refusal={answer.refusal} />;
  const isAdmin = token !== null;
  const outcome = accepted === '1' ? strings.reingest.accepted : toRefused(refused);
  return <DocumentLayout {...answer.data} isAdmin={isAdmin} notice={isAdmin ? outcome : null} />;
}

/** The words of the API's refusal travel in the address; they are shown only to the admin whose step it was. */
function toRefused(refused: string | string[] | undefined): string | null {
  return typeof refused === 'string' ? `${strings.reingest.failed} ${refused.slice(0, 300)}` : null;
}
