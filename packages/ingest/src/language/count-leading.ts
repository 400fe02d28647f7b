/**
 * How many items at the head of a list hold to a condition that no later one holds to, by halving: the place of an offset among
 * tokens or sentences that stand in order.
 */
export function countLeading<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
