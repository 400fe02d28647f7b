import { randomBytes } from 'node:crypto';
import { isEmptyDiff } from '@attribune/ingest/reingest/diff-readings';
import { previewReingest } from '@attribune/ingest/tasks/preview-reingest';
import { ID_LENGTH } from '@attribune/schema/ids';
import type { DocumentRow } from '@attribune/store/postgres/document/list-documents-by-id';
import { acceptReingest, type ReingestDecision } from '@attribune/store/postgres/reingest/accept-reingest';
import { findLatestPreview } from '@attribune/store/postgres/reingest/find-latest-preview';
import { EXIT } from '../exit-codes.ts';
import { settle } from '../ingest/settle.ts';
import { writeOut } from '../output/write-out.ts';
import { type Services, withServices } from '../services/with-services.ts';
import { findDocument } from './find-document.ts';
import { formatDiff } from './format-diff.ts';

/** Shows what the present engine would read otherwise, and gives the exit code: 2 where there is no one such document. */
export function runPreview(typed: string, json: boolean): Promise<number> {
  return withServices(async (services) => {
    const document = await chooseDocument(services, typed);
    return document ? preview(services, document, json) : EXIT.problems;
  });
}

export type AcceptRequest = { readonly json: boolean } & (
  | { readonly id: string }
  | { readonly document: string }
);

/** Accepts a preview, or the last one of a document, and gives the exit code: 2 where it cannot be accepted. */
export function runAccept(request: AcceptRequest): Promise<number> {
  return withServices(async (services) => {
    if ('id' in request) return decide(services, request.id, request.json);
    const document = await chooseDocument(services, request.document);
    if (!document) return EXIT.problems;
    const id = await findLatestPreview(services.store.db, document.id);
    return id
      ? decide(services, id, request.json)
      : refuse('There is no preview to accept: give --preview first.');
  });
}

/** The one document that was typed, or null after saying what is wrong. */
async function chooseDocument({ store }: Services, typed: string): Promise<DocumentRow | null> {
  const [document, ...others] = await findDocument(store, typed);
  if (document && others.length === 0) return document;
  refuse(
    document
      ? describeChoice(typed, [document, ...others])
      : `No document is known as “${typed}”: give its id, its address or its path as it was ingested.`,
  );
  return null;
}

async function preview({ store }: Services, document: DocumentRow, json: boolean): Promise<number> {
  const id = randomBytes(ID_LENGTH / 2).toString('hex');
  const diff = await previewReingest(store, { reingestId: id, documentId: document.id });
  if (!diff) return refuse('The document is no longer there.');
  if (json) await writeOut(`${JSON.stringify({ id, document: document.id, diff })}\n`);
  else if (isEmptyDiff(diff)) {
    await writeOut(`Nothing would change: engine ${diff.engine.after} reads it as it stands.\n`);
  } else await writeOut(`${formatDiff(diff)}\n\nTo accept: attribune reingest --accept ${id}\n`);
  return EXIT.well;
}

async function decide(services: Services, id: string, json: boolean): Promise<number> {
  const decision = await acceptReingest(services.store, id);
  if (decision !== 'accepted') return refuse(REFUSALS[decision]);
  await settle(services, (text) => process.stderr.write(`${text}\n`));
  await writeOut(json ? `${JSON.stringify({ id, state: decision })}\n` : `Accepted: ${id}\n`);
  return EXIT.well;
}

const REFUSALS: Readonly<Record<Exclude<ReingestDecision, 'accepted'>, string>> = {
  outdated: 'The document changed since that preview: preview it again.',
  decided: 'That preview was decided before: preview again.',
  unknown: 'There is no such preview.',
  undone: 'That preview was undone: preview again.',
};

function describeChoice(typed: string, documents: readonly DocumentRow[]): string {
  const list = documents.map(({ id, title, keyValue }) => `  ${id}  ${title ?? keyValue}`);
  return `“${typed}” may be any of these documents; give an id:\n${list.join('\n')}`;
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return EXIT.problems;
}
