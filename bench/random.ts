/** Whole numbers below a bound, from a seed: a small linear congruential generator (Numerical Recipes), the same everywhere. */
export function randomFrom(seed: number): (below: number) => number {
  let state = Math.imul(seed, 2_654_435_761) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
