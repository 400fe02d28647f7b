import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { ServiceAddresses } from '@attribune/store/local/services-file';

/** The process that runs the embedded servers. */
export const SERVE = fileURLToPath(import.meta.resolve('@attribune/store/local/serve'));

export type OwnServers = { readonly addresses: ServiceAddresses; readonly stop: () => Promise<void> };

/** Starts the embedded servers as a child of this command and waits until they answer. */
export async function startOwnServers(): Promise<OwnServers> {
  process.stderr.write('No server is running: starting the embedded ones for this command.\n');
  // The pipe to its standard input tells it when this process is gone, however that came.
  const child = spawn(process.execPath, [SERVE], { stdio: ['pipe', 'pipe', 'pipe'] });
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaints = (complaints + chunk.toString()).slice(-2000);
  });
  const exited = once(child, 'exit');
  const ready = new Promise<ServiceAddresses>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith('{')) resolve(ServiceAddresses.parse(JSON.parse(line)));
    });
  });
  const failed = exited.then(() => {
    throw new Error(`The embedded servers did not start. ${complaints.trim()}`);
  });
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    await exited;
  };
  try {
    return { addresses: await Promise.race([ready, failed]), stop };
  } finally {
    // Once they are up, their end is no longer a failed start.
    failed.catch(() => {});
  }
}
