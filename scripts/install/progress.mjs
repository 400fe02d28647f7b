// Progress of named phases: one line that moves on a terminal, plain lines elsewhere.
const TERMINAL = process.stdout.isTTY && process.env.CI === undefined;
const FRAMES = ['⠋', '⠙', '⠸', '⠴', '⠦', '⠇'];

/**
 * Seconds with one decimal since `start` (milliseconds of Date.now).
 *
 * @param {number} start
 */
export const secondsSince = (start) => ((Date.now() - start) / 1000).toFixed(1);

/**
 * Runs one phase and says how it went. `work` gets `note(text)`, which shows what is being done right now.
 * The result of `work` is returned; if it throws, the phase is marked and the error goes on.
 *
 * @template T
 * @param {string} name
 * @param {(note: (text: string) => void) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function phase(name, work) {
  const start = Date.now();
  let detail = '';
  let frame = 0;
  const draw = () => {
    const width = (process.stdout.columns || 100) - name.length - 16;
    process.stdout.write(
      `\r\x1b[2K${FRAMES[frame++ % FRAMES.length]} ${name} ${secondsSince(start)} s  ${detail.slice(0, Math.max(0, width))}`,
    );
  };
  const timer = TERMINAL
    ? setInterval(draw, 120)
    : setInterval(
        () => console.log(`… ${name}: ${secondsSince(start)} s${detail ? `, ${detail}` : ''}`),
        10_000,
      );
  if (!TERMINAL) console.log(`… ${name}`);
  const end = (mark, text) => {
    clearInterval(timer);
    if (TERMINAL) process.stdout.write('\r\x1b[2K');
    console.log(`${mark} ${name}${text ? `: ${text}` : ''} (${secondsSince(start)} s)`);
  };
  try {
    const result = await work((text) => {
      detail = text.trim();
    });
    end('✓', typeof result === 'string' ? result : '');
    return result;
  } catch (error) {
    end('✗', '');
    throw error;
  }
}
