export type Span = { readonly start: number; readonly end: number };

/**
 * Finds the one place of the words within a unit's text (UTF-16 offsets from `from`). `first ... last` spans from the one to the
 * other, `words #2` takes the second place. Throws where the words do not stand there, or at several places and no number.
 */
export function getWords(unit: string, words: string, from: number): Span {
  const nth = / #(\d)$/u.exec(words);
  const [first = '', last] = (nth ? words.slice(0, nth.index) : words).split(' ... ');
  const places = listPlaces(unit, first);
  const start = places[nth ? Number(nth[1]) - 1 : 0];
  if (start === undefined) throw new Error(`“${first}” does not stand in: ${unit}`);
  if (!nth && places.length > 1) throw new Error(`“${first}” stands ${places.length} times in: ${unit}`);
  if (last === undefined) return { start: from + start, end: from + start + first.length };
  const ends = listPlaces(unit, last).filter((place) => place >= start + first.length);
  if (ends.length !== 1)
    throw new Error(`“${last}” stands ${ends.length} times after “${first}” in: ${unit}`);
  return { start: from + start, end: from + (ends[0] ?? 0) + last.length };
}

function listPlaces(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}
