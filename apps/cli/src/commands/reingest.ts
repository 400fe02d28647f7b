import type { Command } from 'commander';

/** Adds `attribune reingest` to the program; its text for readers is the description below. */
export function addReingest(program: Command): void {
  program
    .command('reingest')
    .summary('show what the present engine would read otherwise in a document, and accept it')
    .description(
      'Reads a document anew with the present engine. --preview shows which claims would be added, changed and lost, and ' +
        'prints an id; --accept makes the reading that was shown the current one, in one transaction, and its stories anew. ' +
        'Nothing is deleted: the earlier reading stays in the history.',
    )
    .argument('[document]', 'its id, its address, or its path as it was ingested')
    .option('--preview', 'show what would change; nothing changes yet')
    .option('--accept [id]', 'accept the preview of that id; without an id, the last one of the document')
    .option('--json', 'print one JSON object')
    .action(async (document: string | undefined, options: ReingestOptions, command: Command) => {
      const { preview = false, accept, json = false } = options;
      const accepted = accept === true ? document && { document, json } : accept && { id: accept, json };
      if (preview === (accept !== undefined) || (preview ? !document : !accepted)) {
        command.error(
          'error: give a document and --preview, or --accept with a document or the id of a preview',
        );
      }
      const { runAccept, runPreview } = await import('../reingest/run-reingest.ts');
      if (accepted) process.exitCode = await runAccept(accepted);
      else if (document) process.exitCode = await runPreview(document, json);
    });
}

type ReingestOptions = {
  readonly preview?: boolean;
  readonly accept?: string | true;
  readonly json?: boolean;
};
