import type { Metadata } from 'next';
import { Missing } from '../components/furniture/Missing.tsx';
import { strings } from '../strings.ts';

export const metadata: Metadata = { title: strings.trouble.missing.title };

export default function NotFound() {
  return <Missing />;
}
