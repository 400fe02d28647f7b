/** Names without those that a fuller one holds whole: "Edda Varn" makes "Varn" needless. Order is kept. */
export function foldNames(names: readonly string[]): string[] {
  return names.filter((name, i) => {
    const words = wordsOf(name);
    return !names.some((other, j) => {
      if (i === j) return false;
      const others = wordsOf(other);
      const isHeld = words.length > 0 && words.every((word) => others.includes(word));
      return isHeld && (others.length > words.length || j < i);
    });
  });
}

const FILLERS = new Set(['the', 'a', 'an', 'of', 'for', 'at', 'in']);

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !FILLERS.has(word));
}
