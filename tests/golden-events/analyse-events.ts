import { startAnalysis } from '@attribune/ingest/analyse/collect-analysis';
import type { Analysis } from '@attribune/schema/analysis';
import type { SourceDocument } from '@attribune/schema/document';
import { listEvents } from './build-gold.ts';
import { readGold, readText } from './expectation.ts';

/** All golden events through the engine in one call, as `attribune analyse` takes them: a story must also keep its neighbours out. */
export async function analyseEvents(): Promise<Omit<Analysis, 'engine'>> {
  const analysis = startAnalysis();
  const documents = listEvents()
    .flatMap(listSources)
    .flatMap((source) => analysis.add(source) ?? []);
  return { documents, ...(await analysis.finish()) };
}

function listSources(event: string): SourceDocument[] {
  return Object.entries(readGold(event).docs).map(([id, { title, site, date }]) => ({
    key: { kind: 'id', value: `${event}/${id}` },
    text: readText(event, id),
    title,
    outlet: site,
    publishedAt: date,
    url: null,
    nature: 'fiction',
  }));
}
