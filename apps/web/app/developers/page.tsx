import type { Metadata } from 'next';
import { DevelopersLayout } from '../../layouts/DevelopersLayout.tsx';
import { publicOrigin } from '../../session/public-origin.ts';
import { strings } from '../../strings.ts';

export const metadata: Metadata = { title: strings.developers.title };

export default async function DevelopersPage() {
  return <DevelopersLayout origin={await publicOrigin()} />;
}
