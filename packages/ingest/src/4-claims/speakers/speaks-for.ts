import type { SpeaksFor } from '@attribune/schema/attribution';

/** For whom a speaker speaks, with the key by which that body is known in every document. */
export type Office = SpeaksFor & { readonly key: string };

/** The form that goes out with a hop. */
export const toSpeaksFor = ({ name, office, link, reason }: Office): SpeaksFor => ({
  name,
  office,
  link,
  reason,
});
