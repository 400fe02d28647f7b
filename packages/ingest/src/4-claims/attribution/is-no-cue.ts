import type { ChunkedSentence, VerbGroup } from '../chunks/chunked-sentence.ts';

/** "It is worth noting that …" is the writer's own, "second-guess" a word of its own. */
export function isNoCue(sentence: ChunkedSentence, group: VerbGroup): boolean {
  const before = sentence.tokens[group.first - 1];
  if (!before) return false;
  return (
    before.lower === 'worth' || (before.text === '-' && before.end === sentence.tokens[group.first]?.start)
  );
}
