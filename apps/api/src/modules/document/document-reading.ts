import type { DocumentReading, Substance as SubstanceValue } from '@attribune/schema/reading';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { Quantity } from '../claim/quantity.ts';
import { Span } from '../span/span.ts';
import { readingOfRun } from './document-loaders.ts';
import { Document } from './document-ref.ts';
import { Hedge } from './hedge.ts';
import { Problem } from './problem.ts';
import { Sentence } from './sentence.ts';
import { Substance } from './substance.ts';

type Said = Omit<DocumentReading, 'claims'>;

/** What the document's current run says of it besides claims; one statement serves all fields and documents. */
async function getSaid(document: { readonly runId: string }, context: Context): Promise<Said> {
  const said = await readingOfRun(context).load(document.runId);
  if (said === null) throw new Error(`Run ${document.runId} has no reading`);
  return said;
}

/** Every sentence with the role that its explanation gives it. */
function toSentences(said: Said) {
  const roles = new Map(said.explanations.map(({ sentence, role }) => [sentence.join(), role]));
  return said.sentences.map((span) => ({ span, role: roles.get(span.join()) ?? null }));
}

builder.objectFields(Document, (t) => ({
  sentences: t.field({
    type: [Sentence],
    description: 'All sentences in order, each with what it is to a reader.',
    resolve: async (document, _args, context) => toSentences(await getSaid(document, context)),
  }),
  boilerplate: t.field({
    type: [Span],
    description: 'Page furniture: headings of link lists, buttons, captions of other articles.',
    resolve: async (document, _args, context) => (await getSaid(document, context)).boilerplate,
  }),
  hedges: t.field({
    type: [Hedge],
    description: 'All words that make a statement less than certain.',
    resolve: async (document, _args, context) => (await getSaid(document, context)).hedges,
  }),
  quantities: t.field({
    type: [Quantity],
    description: 'All figures, whether or not they stand in a claim.',
    resolve: async (document, _args, context) => (await getSaid(document, context)).quantities,
  }),
  substance: t.field({
    type: Substance,
    description: 'How much of it is sourced claim, unsourced claim, speculation, filler.',
    resolve: async (document, _args, context): Promise<SubstanceValue> =>
      (await getSaid(document, context)).substance,
  }),
  problems: t.field({
    type: [Problem],
    description: 'What the engine could not do with it.',
    resolve: async (document, _args, context) => (await getSaid(document, context)).problems,
  }),
}));
