const TAG = /<(\/?)([a-z][a-z0-9]*)(?![a-z0-9])[^<>]*>/giu;

/** Elements without an end, and those whose end may be left out: they do not nest however often they open. */
const FLAT = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup tr td th thead tbody tfoot colgroup body head html'.split(
    ' ',
  ),
);

/** How deep the elements of a page nest, how many there are and how many signs `<`, without parsing it: hostile depth would end the parser's stack. */
export function measureNesting(source: string): {
  readonly depth: number;
  readonly elements: number;
  readonly openings: number;
} {
  let depth = 0;
  let deepest = 0;
  let elements = 0;
  for (const [tag, slash, name = ''] of source.matchAll(TAG)) {
    if (slash !== '/') elements += 1;
    if (FLAT.has(name.toLowerCase()) || tag.endsWith('/>')) continue;
    depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
  }
  return { depth: deepest, elements, openings: source.split('<').length - 1 };
}
