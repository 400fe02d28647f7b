import type { ClaimRow } from '@attribune/store/postgres/claim/list-claims-by-id';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { sentencesOfRun, textOfVersion } from '../document/document-loaders.ts';

type PassageValue = { before: string; quote: string; after: string; start: number; end: number };

export const Passage = builder.objectRef<PassageValue>('Passage');
Passage.implement({
  description:
    'The sentences that a claim’s words stand in, cut in three: `before` + `quote` + `after` is the version’s text from ' +
    '`start` to `end`, to the letter.',
  fields: (t) => ({
    before: t.exposeString('before', { description: 'From the start of the first sentence to the words.' }),
    quote: t.exposeString('quote', { description: 'The words of the claim.' }),
    after: t.exposeString('after', { description: 'From the words to the end of the last sentence.' }),
    start: t.exposeInt('start', {
      description: 'Offset of the first UTF-16 unit of the passage in the version’s text.',
    }),
    end: t.exposeInt('end', {
      description: 'Offset after the last UTF-16 unit of the passage in the version’s text.',
    }),
  }),
});

/** The sentences that touch a claim's words, cut around them; null where no sentence does. */
export async function findPassage(
  claim: ClaimRow,
  _args: unknown,
  context: Context,
): Promise<PassageValue | null> {
  const [sentences, text] = await Promise.all([
    sentencesOfRun(context).load(claim.runId),
    textOfVersion(context).load(claim.versionId),
  ]);
  const touching = sentences.filter(([start, end]) => start < claim.end && end > claim.start);
  if (text === null || touching.length === 0) return null;
  const start = Math.min(claim.start, ...touching.map((span) => span[0]));
  const end = Math.max(claim.end, ...touching.map((span) => span[1]));
  return {
    before: text.slice(start, claim.start),
    quote: text.slice(claim.start, claim.end),
    after: text.slice(claim.end, end),
    start,
    end,
  };
}
