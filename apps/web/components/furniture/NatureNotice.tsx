import { strings } from '../../strings.ts';

export type Nature = 'REPORT' | 'RESTATEMENT' | 'FICTION';

type Props = { readonly natures: readonly Nature[] };

/** A line at the top of every page that shows an invented or restated text. Reports need none. */
export function NatureNotice({ natures }: Props) {
  const nature = decideNature(natures);
  return nature === 'REPORT' ? null : <p className="notice">{strings.nature.notice[nature]}</p>;
}

/** The short label beside a title. */
export function NatureLabel({ natures }: Props) {
  const nature = decideNature(natures);
  return nature === 'REPORT' ? null : <span className="nature">{strings.nature.label[nature]}</span>;
}

/** One invented text makes the whole a fiction, one restated text a restatement: a reader is never told too little. */
export function decideNature(natures: readonly Nature[]): Nature {
  if (natures.includes('FICTION')) return 'FICTION';
  return natures.includes('RESTATEMENT') ? 'RESTATEMENT' : 'REPORT';
}
