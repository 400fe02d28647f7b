import type { ReactNode } from 'react';
import { PageFoot } from '../components/furniture/PageFoot.tsx';
import { PageHead } from '../components/furniture/PageHead.tsx';
import { strings } from '../strings.ts';

type Props = {
  readonly children: ReactNode;
  /** The part of the site that the navigation marks as the current one. */
  readonly section?: 'stories' | 'search' | 'developers' | 'admin';
  readonly searched?: string;
};

/** The frame of every page: a way past the head for the keyboard, the head, what is to be read, the foot. */
export function PageLayout({ children, section, searched }: Props) {
  return (
    <>
      <a className="skip" href="#content">
        {strings.site.skip}
      </a>
      <PageHead section={section} searched={searched} />
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <PageFoot />
    </>
  );
}
