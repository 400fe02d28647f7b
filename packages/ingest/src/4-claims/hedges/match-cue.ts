import type { Token } from '../../language/token.ts';
import { HEDGE_CUES, type HedgeCue } from './data/cues.ts';

const BY_FIRST_WORD = new Map<string, HedgeCue[]>();
for (const cue of HEDGE_CUES) {
  const first = cue.words.split(' ')[0] ?? '';
  BY_FIRST_WORD.set(first, [...(BY_FIRST_WORD.get(first) ?? []), cue]);
}

/** The longest cue that begins at a token, with its length in tokens; null where none does. */
export function cueAt(tokens: readonly Token[], index: number): { cue: HedgeCue; length: number } | null {
  const token = tokens[index];
  if (token === undefined) return null;
  const candidates = [
    ...(BY_FIRST_WORD.get(token.lower) ?? []),
    ...(BY_FIRST_WORD.get(`~${token.lemma}`) ?? []),
  ];
  let best: { cue: HedgeCue; length: number } | null = null;
  for (const cue of candidates) {
    const words = cue.words.split(' ');
    if (words.length > (best?.length ?? 0) && matches(tokens, index, cue, words))
      best = { cue, length: words.length };
  }
  return best;
}

function matches(tokens: readonly Token[], index: number, cue: HedgeCue, words: readonly string[]): boolean {
  if (cue.tags && !cue.tags.includes(tokens[index]?.pos ?? '')) return false;
  const isRow = words.every((word, offset) => isWord(tokens[index + offset], word));
  if (!isRow) return false;
  const next = tokens[index + words.length]?.lower ?? '';
  const before = tokens[index - 1]?.lower ?? '';
  return !cue.unlessNext?.includes(next) && !cue.unlessBefore?.includes(before);
}

function isWord(token: Token | undefined, word: string): boolean {
  if (token === undefined) return false;
  return word.startsWith('~') ? token.lemma === word.slice(1) : token.lower === word;
}
