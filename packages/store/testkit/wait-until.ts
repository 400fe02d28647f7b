/** Resolves when the condition holds; asks again every 20 ms and gives up with an error that names what was awaited. */
export async function waitUntil(
  what: string,
  holds: () => boolean | Promise<boolean>,
  patienceMs = 20_000,
): Promise<void> {
  const deadline = performance.now() + patienceMs;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((wake) => setTimeout(wake, 20));
  }
}
