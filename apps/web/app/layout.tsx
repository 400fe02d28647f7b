import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { inter, sourceSerif } from '../fonts/fonts.ts';
import { settings } from '../settings.ts';
import { strings } from '../strings.ts';
import './globals.css';

export const metadata: Metadata = {
  ...(settings.PUBLIC_URL ? { metadataBase: new URL(settings.PUBLIC_URL) } : {}),
  title: { default: `${strings.site.name} · ${strings.site.motto}`, template: `%s · ${strings.site.name}` },
  description: strings.site.description,
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf6' },
    { media: '(prefers-color-scheme: dark)', color: '#14130f' },
  ],
};

type Props = { readonly children: ReactNode };

export default function RootLayout({ children }: Props) {
  return (
    <html lang="en" className={`${sourceSerif.variable} ${inter.variable}`}>
      <body>{children}</body>
    </html>
  );
}
