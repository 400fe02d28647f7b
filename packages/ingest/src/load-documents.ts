import type { SourceDocument } from '@attribune/schema/document';
import type { Problem } from '@attribune/schema/problem';

/** One input: the document in it, or null where it cannot be taken, and the problems met on the way. */
export type Sourced = {
  readonly source: SourceDocument | null;
  readonly problems: readonly Problem[];
  readonly line?: number;
};

export async function* listPlaces(places: readonly string[]): AsyncGenerator<Sourced> {
  for (const place of places) yield { source: null, problems: [{ kind: 'file', rule: 'x', message: place }] };
}
