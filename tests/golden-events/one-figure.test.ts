import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { listPlaces } from '@attribune/ingest/load-documents';
import { readDocument, relateDocuments, type ToldStory } from '@attribune/ingest/pipeline';
import { toStoryDocument } from '@attribune/ingest/to-story-document';
import type { StoryDocument } from '@attribune/schema/story-document';
import { beforeAll, describe, expect, it } from 'vitest';

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const page = readFileSync(root('docs/one-figure.md'), 'utf8');

describe('docs/one-figure.md', () => {
  let documents: StoryDocument[];
  let told: ToldStory[];
  beforeAll(async () => {
    documents = [];
    for await (const { source } of listPlaces([root('sample/corrin-tunnel-collapse')])) {
      if (source) documents.push(toStoryDocument(source, readDocument(source)));
    }
    told = await relateDocuments(documents);
  });

  const findToll = () => {
    const point = told
      .flatMap(({ points }) => points)
      .find(({ question }) => page.includes(`**${question}**`));
    if (!point) throw new Error('The engine asks no question that the page names.');
    return point;
  };

  it('lists the claims of the figure as the engine reads them', () => {
    const rows = [...page.matchAll(/^\| (\d\d) \| (.+) \| (.+) \| (\d+) \|$/gmu)].map((row) => row.slice(1));
    const claims = new Map(
      documents.flatMap((document, at) => document.claims.map((claim) => [claim.id, { claim, at }] as const)),
    );
    const given = findToll().claims.map((id) => {
      const { claim, at } = claims.get(id) ?? {};
      return [
        String((at ?? -1) + 1).padStart(2, '0'),
        claim?.quote,
        claim?.attributedTo ?? '(the outlet itself)',
        String(claim?.quantity?.low),
      ];
    });
    expect(rows).toEqual(given);
  });

  it('tells the relation, its reason, the folds and the sentence as they are published', () => {
    const { id, relation, reason, folds, origins } = findToll();
    for (const words of [`\`${relation}\``, reason, ...folds]) expect(page).toContain(words);
    expect(page).toContain(`${origins.named} named speakers and ${origins.own} outlet`);
    const sentence = told.flatMap(({ story }) => story.summary).find(({ point }) => point === id);
    expect(page).toContain(`> ${sentence?.text}\n`);
    expect(page).toContain(`each of the ${sentence?.citations.length} citations`);
  });
});
