import type { OfficeWords } from './find-office.ts';
import { KnownBodies } from './known-bodies.ts';
import type { Mention } from './speaker-register.ts';
import type { Office } from './speaks-for.ts';

/** By a person's own key: for whom they speak, and the words for an office whose body only the reading finds ("its spokeswoman"). */
export type KnownOffices = {
  readonly known: Map<string, Office>;
  readonly words: ReadonlyMap<string, OfficeWords>;
};

/**
 * For whom the people of a text speak, by their own key: read over the whole text, since a report may quote a man first and say
 * who he is later. The first office that the text gives a person counts.
 */
export function listOffices(mentions: readonly Mention[], speaking: readonly string[]): KnownOffices {
  const bodies = new KnownBodies(mentions, speaking);
  const known = new Map<string, Office>();
  const words = new Map<string, OfficeWords>();
  for (const mention of mentions) {
    bodies.know(mention);
    const { office, key } = mention;
    if (office === null) continue;
    if (!words.has(key)) words.set(key, office);
    if (office.body === null) continue;
    // "Ruth Vale of Sarn" comes from a place; "of Norrin" only where the text treats Norrin as a body.
    if (office.office === 'member' && !bodies.isSure(office.body)) continue;
    const body = bodies.resolve(office.body, null);
    if (body && !known.has(key)) known.set(key, toOffice(office.office, body));
  }
  return { known, words };
}

/** An office that the text tells in so many words. */
export const toOffice = (
  office: string,
  { name, key }: { readonly name: string; readonly key: string },
): Office => ({
  name,
  key,
  office,
  link: 'confirmed',
  reason: `the text calls them ${office} of ${name}`,
});
