/** "PORT LORN, Estmere (Coast Wire) — ", "DANTO — ": place in capitals, country and agency, then a dash. */
const DATELINE = /^\p{Lu}[\p{Lu}.'’ -]+(?:,\s[\p{L}.'’ ]{2,30}){0,3}(?:\s\([^()]{2,40}\))?\s?(?:—|–|--|-)\s/u;
const AGENCY_ONLY = /^\p{Lu}[\p{L}.'’ -]{2,40}\s\((?:\p{L}|[ .&-]){2,30}\)\s?(?:—|–|--|-)\s/u;

/** Length of a dateline at the start of a sentence's text; 0 for none. */
export function findDateline(text: string): number {
  return (DATELINE.exec(text) ?? AGENCY_ONLY.exec(text))?.[0].length ?? 0;
}
