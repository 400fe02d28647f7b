import { spawn } from 'node:child_process';

export type Totals = { readonly passed: number; readonly failed: number; readonly skipped: number };

/** Exit code by which a check says that it could not run here and why; it counts as skipped, and its words are shown. */
export const SKIPPED = 75;

/** Runs one command as one test. Its output is shown when it fails or is skipped. */
export async function runCheck(name: string, command: readonly string[]): Promise<Totals> {
  const started = Date.now();
  const { code, output } = await run(command);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  if (code === 0) {
    console.log(`✓ ${name} (${seconds} s)`);
    return { passed: 1, failed: 0, skipped: 0 };
  }
  console.log(`${code === SKIPPED ? '○' : '✗'} ${name} (${seconds} s)\n${output.trimEnd()}\n`);
  return code === SKIPPED ? { passed: 0, failed: 0, skipped: 1 } : { passed: 0, failed: 1, skipped: 0 };
}

function run(command: readonly string[]): Promise<{ code: number; output: string }> {
  const [program = '', ...args] = command;
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', (error) => resolve({ code: 1, output: `${program}: ${error.message}` }));
    child.on('exit', (code) => resolve({ code: code ?? 1, output }));
  });
}
