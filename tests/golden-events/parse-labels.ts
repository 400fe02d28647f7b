import type {
  LabelledClaim,
  LabelledDocument,
  LabelledEvent,
  LabelledFigure,
  LabelledUnit,
  UnitLabel,
} from './label-types.ts';
import { parseClaim } from './parse-claim.ts';

const LABELS: Readonly<Record<string, UnitLabel>> = {
  C: 'claim',
  F: 'filler',
  S: 'speculation',
  Q: 'question',
  A: 'advice',
  X: 'furniture',
};

type OpenUnit = Omit<LabelledUnit, 'claims'> & { readonly claims: LabelledClaim[] };
type OpenDocument = Omit<LabelledDocument, 'units'> & { readonly units: OpenUnit[] };

/**
 * Reads an `event.labels` file: `fig` and `dispute` lines, then for each document a `==` line and its text, one sentence or
 * heading a line behind the letter of its label, each followed by its claims. An empty line starts a paragraph, `--` a line.
 * Throws at the first line that it cannot read.
 */
export function parseLabels(event: string, source: string): LabelledEvent {
  const figures: LabelledFigure[] = [];
  const disputes = new Map<string, string>();
  const documents: OpenDocument[] = [];
  let before: LabelledUnit['before'] = '';
  for (const line of source.split('\n').map((raw) => raw.trim())) {
    const units = documents.at(-1)?.units;
    if (line.startsWith('//')) continue;
    if (line === '' || line === '--') before = units?.length ? (line ? '\n' : '\n\n') : '';
    else if (line.startsWith('fig ')) figures.push(parseFigure(line.slice(4)));
    else if (line.startsWith('dispute ')) addDispute(disputes, line.slice(8));
    else if (line.startsWith('== ')) {
      documents.push(parseHead(line.slice(3)));
      before = '';
    } else if (line.startsWith('> ')) addClaim(units?.at(-1), line);
    else {
      units?.push(parseUnit(line, before));
      before = ' ';
    }
  }
  return { event, figures, disputes, documents };
}

function addDispute(disputes: Map<string, string>, line: string): void {
  const [id = '', note = ''] = line.split(' | ');
  disputes.set(id, note);
}

function addClaim(unit: OpenUnit | undefined, line: string): void {
  if (unit?.label !== 'claim') throw new Error(`A claim stands under no sentence labelled C: ${line}`);
  unit.claims.push(parseClaim(line.slice(2)));
}

function parseUnit(line: string, before: LabelledUnit['before']): OpenUnit {
  const label = LABELS[line[0] ?? ''];
  if (!label || line[1] !== ' ') throw new Error(`No label before: ${line}`);
  return { label, text: line.slice(2), before, claims: [] };
}

function parseHead(line: string): OpenDocument {
  const [id = '', title, site, date] = line.split(' | ').map((part) => (part === '-' ? null : part));
  return { id: id ?? '', title: title ?? null, site: site ?? null, date: date ?? null, units: [] };
}

function parseFigure(line: string): LabelledFigure {
  const [id = '', relation = '', question = '', ...rest] = line.split(' | ');
  const of = (key: string) => rest.find((part) => part.startsWith(`${key}=`))?.slice(key.length + 1) ?? null;
  const list = (key: string) => of(key)?.split(',') ?? [];
  return {
    id,
    relation,
    question,
    relationAlt: list('alt'),
    apart: list('apart'),
    canonicalUnit: of('canonical'),
    scopeDiffers: rest.includes('scope'),
  };
}
