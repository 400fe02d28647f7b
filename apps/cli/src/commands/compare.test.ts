import { describe, expect, it } from 'vitest';
import { runAttribune } from '../../testkit/run-attribune.ts';

const PAIRS = [
  { id: 'same', a: 'Seven workers were killed in the tunnel', b: 'Seven workers were killed in the tunnel' },
  { id: 'near', a: 'Seven workers were killed in the tunnel', b: 'Tunnel accident kills seven workers' },
  { id: 'far', a: 'Seven workers were killed in the tunnel', b: 'The province votes on a new airport' },
];

describe('attribune compare', () => {
  it('prints one score a pair from 0 to 1, in order, higher where more is said alike', async () => {
    const { code, out } = await runAttribune(['compare', '--format', 'jsonl'], {
      input: PAIRS.map((pair) => JSON.stringify(pair)).join('\n'),
    });
    expect(code).toBe(0);
    const scores = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; score: number });
    expect(scores.map(({ id }) => id)).toEqual(['same', 'near', 'far']);
    const [same = 0, near = 0, far = 0] = scores.map(({ score }) => score);
    expect(same).toBeGreaterThan(near);
    expect(near).toBeGreaterThan(far);
    for (const { score } of scores) expect(score >= 0 && score <= 1).toBe(true);
  });

  it('names a line that holds no pair, scores the rest and ends with 2', async () => {
    const { code, out, errors } = await runAttribune(['compare'], {
      input: `{"id":"x"}\n${JSON.stringify(PAIRS[0])}\n`,
    });
    expect(code).toBe(2);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(errors).toContain('line 1');
  });
});
