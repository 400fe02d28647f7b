import { createServer } from 'node:net';

/** Whether nothing listens on a loopback port. */
export function isFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

export type PortChoice = { readonly port: number; readonly taken: readonly number[] };

/** The first free port from `preferred` on, with the taken ones before it. Throws after fifty. */
export async function findPort(preferred: number, avoid: readonly number[] = []): Promise<PortChoice> {
  const taken: number[] = [];
  for (let port = preferred; port < preferred + 50; port++) {
    if (!avoid.includes(port) && (await isFree(port))) return { port, taken };
    taken.push(port);
  }
  throw new Error(`every port from ${preferred} to ${preferred + 49} is taken`);
}
