import type { Metadata } from 'next';
import { cache } from 'react';
import { askClaim } from '../../../components/claim/claim-query.ts';
import { Trouble } from '../../../components/furniture/Trouble.tsx';
import { ClaimLayout } from '../../../layouts/ClaimLayout.tsx';
import { publicOrigin } from '../../../session/public-origin.ts';
import { strings } from '../../../strings.ts';
import { cutAfter } from '../../../text/excerpt.ts';

type Props = { readonly params: Promise<{ id: string }> };

const load = cache(askClaim);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const answer = await load((await params).id);
  return answer.ok ? { title: strings.claim.title(cutAfter(answer.data.quote, 80)) } : {};
}

export default async function ClaimPage({ params }: Props) {
  const answer = await load((await params).id);
  if (!answer.ok) return <Trouble refusal={answer.refusal} />;
  return <ClaimLayout claim={answer.data} origin={await publicOrigin()} />;
}
