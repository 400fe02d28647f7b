import { randomBytes } from 'node:crypto';
import { isEmptyDiff } from '@attribune/ingest/reingest/diff-readings';
import { previewReingest } from '@attribune/ingest/tasks/preview-reingest';
import { ID_LENGTH } from '@attribune/schema/ids';
import type { DocumentRow } from '@attribune/store/postgres/document/list-documents-by-id';
import { acceptReingest, type ReingestDecision } from '@attribune/store/postgres/reingest/accept-reingest';
import { listReingestsById } from '@attribune/store/postgres/reingest/list-reingests-by-id';
import type { ReingestOptions } from '../commands/reingest.ts';
import { EXIT } from '../exit-codes.ts';
import { settle } from '../ingest/settle.ts';
import { writeOut } from '../output/write-out.ts';
import { type Services, withServices } from '../services/with-services.ts';
import { findDocument } from './find-document.ts';
import { formatDiff } from './format-diff.ts';

/** Previews or accepts, and gives the exit code: 2 where what was asked for cannot be given. */
export function runReingest(typed: string, { accept, json = false }: ReingestOptions): Promise<number> {
  return withServices(async (services) => {
    const [document, ...others] = await findDocument(services.store, typed);
    if (!document)
      return refuse(
        `No document is known as “${typed}”: give its id, its address or its path as it was ingested.`,
      );
    if (others.length > 0) return refuse(describeChoice(typed, [document, ...others]));
    return accept === undefined
      ? preview(services, document, json)
      : decide(services, document, { id: accept, json });
  });
}

async function preview({ store }: Services, document: DocumentRow, json: boolean): Promise<number> {
  const id = randomBytes(ID_LENGTH / 2).toString('hex');
  const diff = await previewReingest(store, { reingestId: id, documentId: document.id });
  if (!diff) return refuse('The document is no longer there.');
  if (json) await writeOut(`${JSON.stringify({ id, document: document.id, diff })}\n`);
  else if (isEmptyDiff(diff))
    await writeOut(`Nothing would change: engine ${diff.engine.after} reads it as it stands.\n`);
  else await writeOut(`${formatDiff(diff)}\n\nTo accept: attribune reingest ${document.id} --accept ${id}\n`);
  return EXIT.well;
}

async function decide(
  services: Services,
  document: DocumentRow,
  { id, json }: { readonly id: string; readonly json: boolean },
): Promise<number> {
  const [previewed] = await listReingestsById(services.store.db, [id]);
  if (previewed?.documentId !== document.id) return refuse(`There is no preview ${id} of this document.`);
  const decision = await acceptReingest(services.store, id);
  if (decision !== 'accepted') return refuse(REFUSALS[decision]);
  await settle(services, (text) => process.stderr.write(`${text}\n`));
  await writeOut(
    json ? `${JSON.stringify({ id, document: document.id, state: decision })}\n` : `Accepted: ${id}\n`,
  );
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
