import type { StoryDocument } from '@attribune/schema/story-document';

/** Source: the general words for illness, its spread, its signs and who studies it in a dictionary of English. */
const ILLNESS =
  /(?<!\p{L})(?:virus|viruses|disease|diseases|illness|infections?|infected|outbreak|epidemic|pandemic|vaccin\p{L}{1,6}|contagious|contagion|measles|cholera|influenza|flu|fever|cough|rash|symptoms?|virologists?|epidemiologists?|covid|salmonella|listeria)(?!\p{L})/iu;

const known = new WeakMap<StoryDocument, boolean>();

/** Whether a document speaks of an illness at all: elsewhere "cases" are of other things ("cases of theft"). */
export function tellsOfIllness(document: StoryDocument): boolean {
  const memo = known.get(document);
  if (memo !== undefined) return memo;
  const found = ILLNESS.test(document.text);
  known.set(document, found);
  return found;
}
