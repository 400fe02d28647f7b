/** Past forms of the verbs that questions with "did" ask by. */
const PAST: Readonly<Record<string, string>> = { burn: 'burned', last: 'lasted', take: 'took', hold: 'held' };

/**
 * A question as it stands within a sentence: "How large is the fine?" becomes "how large the fine is". Questions whose subject is
 * asked for ("How many people were killed?") keep their order.
 */
export function toIndirect(question: string): string {
  // Within a sentence on several days "now" and "here" say nothing.
  const words = question
    .replace(/\?$/u, '')
    .replace(/ now (?=\p{L})/u, ' ')
    .replace(/ here$/u, '');
  const plain = words.slice(0, 1).toLowerCase() + words.slice(1);
  const height = /^how high is (the \p{L}+(?: \p{L}+)?)$/u.exec(plain);
  if (height?.[1]) return height[1];
  const copula = /^(how \p{L}+(?: \p{L}+)?) (is|are|was|were) (the \p{L}+|it|there)$/u.exec(plain);
  if (copula) return `${copula[1]} ${copula[3]} ${copula[2]}`;
  const asked = /^(how \p{L}+|by how \p{L}+) (did|does) (.+) (\p{L}+)$/u.exec(plain);
  if (asked) return `${asked[1]} ${asked[3]} ${verb(asked[2] ?? '', asked[4] ?? '')}`;
  const modal = /^(how \p{L}+) (must|can) (the \p{L}+|people|it) (.+)$/u.exec(plain);
  if (modal) return `${modal[1]} ${modal[3]} ${modal[2]} ${modal[4]}`;
  return plain;
}

function verb(auxiliary: string, base: string): string {
  return auxiliary === 'did' ? (PAST[base] ?? `${base}ed`) : `${base}s`;
}
