import type { Store } from '@attribune/store/connect';
import { listKeySharers } from '@attribune/store/postgres/story/list-key-sharers';
import { listUnlinked, type UnlinkedDocument } from '@attribune/store/postgres/story/list-unlinked';
import { saveLinks } from '@attribune/store/postgres/story/save-links';
import { type LinkEnd, type LinkFeatures, likenessBetween } from '../5-stories/link-between.ts';
import { weighAlone } from '../5-stories/weigh-terms.ts';
import { parseLinkFeatures } from './parse-story-features.ts';

/** How many documents are read at once: their features are some kilobytes each. */
const BATCH = 50;

/**
 * Makes the links of all documents that have none for their current text: each is compared with those that share a key with it,
 * however many there are elsewhere. One process at a time may do so, or two new documents could miss each other.
 */
export async function linkDocuments(store: Store): Promise<void> {
  for (;;) {
    const unlinked = await listUnlinked(store.db, BATCH);
    if (unlinked.length === 0) return;
    for (const document of unlinked) await linkDocument(store, document);
  }
}

async function linkDocument(
  store: Store,
  { documentId, versionId, features }: UnlinkedDocument,
): Promise<void> {
  const own = toEnd(parseLinkFeatures(features));
  const others = await listKeySharers(store.db, documentId);
  const partners = others.flatMap((other) => {
    const end = toEnd(parseLinkFeatures(other));
    const likeness = likenessBetween(own, end);
    return likeness === null ? [] : [{ documentId: end.features.id, likeness }];
  });
  await saveLinks(store, { documentId, versionId, partners });
}

function toEnd(features: LinkFeatures): LinkEnd {
  return { features, vector: weighAlone(features) };
}
