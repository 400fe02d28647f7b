import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type WrittenDocument, writtenDocument } from '../../testkit/written-document.ts';
import { groupStories } from './group-stories.ts';
import { inMemoryCandidates } from './in-memory-candidates.ts';
import { storyFeatures } from './story-features.ts';

const SINKING = [
  'The ferry Orlenna sank off Ostrel on Monday with 180 people on board, the Ostrel coast guard said. Divers searched the Gellan Strait for survivors of the Orlenna.',
  'Survivors of the Orlenna told the Ostrel Courier that water came over the bow door in the Gellan Strait. The ferry left Ostrel at dawn.',
  'The company that owns the Orlenna denied that the ferry was overloaded when it left Ostrel for the Gellan Strait.',
];
const OTHER_SINKING = [
  'The trawler Brekka sank near Haldin on Friday with nine people on board, the Haldin harbour office said. Divers searched Skarn Bay for survivors of the Brekka.',
  'The owner of the Brekka said the trawler was sound when it left Haldin for Skarn Bay. Nine fishermen were on board the Brekka.',
];
const ELECTION = [
  'Voters in Pellmont chose Irena Voss as mayor on Sunday. Voss won 54 percent of the vote in Pellmont, the election board said.',
  'Irena Voss, the new mayor of Pellmont, promised lower tram fares after the vote. The Pellmont election board counted until midnight.',
];

const features = (texts: readonly string[], prefix: string, rest: Partial<WrittenDocument> = {}) =>
  texts.map((text, i) => storyFeatures(writtenDocument({ id: `${prefix}${i}`, text, ...rest })));
const all = [
  ...features(SINKING, 'sinking', { publishedAt: '2026-03-02' }),
  ...features(OTHER_SINKING, 'other', { publishedAt: '2026-03-06' }),
  ...features(ELECTION, 'election'),
];
const groupsOf = (given: typeof all) => groupStories(given).map(({ documents }) => [...documents].sort());

describe('stories', () => {
  it('brings the documents of one event together and keeps look-alikes apart', () => {
    expect(groupsOf(all)).toEqual([
      ['election0', 'election1'],
      ['other0', 'other1'],
      ['sinking0', 'sinking1', 'sinking2'],
    ]);
  });

  it('does not depend on the order of arrival', () => {
    const expected = groupStories(all);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(groupStories(shuffled)).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  it('folds a near-copy into the earlier document, with its share of common words', () => {
    const wire = SINKING.join(' ');
    const copies = [
      storyFeatures(
        writtenDocument({ id: 'late', text: `${wire} More follows.`, publishedAt: '2026-03-03' }),
      ),
      storyFeatures(writtenDocument({ id: 'early', text: wire, publishedAt: '2026-03-02' })),
    ];
    const [group] = groupStories(copies);
    expect(group?.documents).toEqual(['early', 'late']);
    expect(group?.nearCopies).toEqual([
      { document: 'late', of: 'early', similarity: expect.closeTo(0.97, 1) },
    ]);
  });

  it('leaves a document of nothing alone', () => {
    const empty = storyFeatures(writtenDocument({ id: 'empty', text: '' }));
    expect(groupStories([empty])).toEqual([
      { documents: ['empty'], nearCopies: [], reason: 'No other document tells of the same event.' },
    ]);
  });
});

describe('the features of a document', () => {
  it('survive JSON, so that they can be stored', () => {
    for (const one of all) expect(JSON.parse(JSON.stringify(one))).toEqual(one);
  });

  it('reach every document that shares a key, and no other', async () => {
    const component = await inMemoryCandidates(all).component(['sinking1']);
    expect(component.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['sinking0', 'sinking1', 'sinking2']),
    );
    expect(component.map(({ id }) => id)).not.toContain('election0');
  });

  it('leave page furniture out', () => {
    const text = 'The ferry sank off Ostrel. Also read: Voss wins in Pellmont';
    const document = { ...writtenDocument({ id: 'a', text }), boilerplate: [[27, text.length] as const] };
    expect(storyFeatures(document).terms.map(({ stem }) => stem)).not.toContain('pellmont');
  });
});
