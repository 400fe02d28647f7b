import type { Hedge } from '@attribune/schema/hedge';
import type { Token } from '../../language/token.ts';
import type { HedgeCue } from './data/hedge-cue.ts';
import { cueAt } from './match-cue.ts';

/**
 * The hedge cues of one sentence in order, without overlap: the words that make it less than certain, with the level of
 * each. Attribution alone ("said", "claimed") and round numbers are no hedge. Offsets are those of the tokens.
 */
export function findHedges(_text: string, tokens: readonly Token[]): Hedge[] {
  const hedges: Hedge[] = [];
  for (let index = 0; index < tokens.length; ) {
    const match = cueAt(tokens, index);
    if (match === null) {
      index += 1;
      continue;
    }
    hedges.push(toHedge(tokens, index, match));
    index += match.length;
  }
  return hedges;
}

function toHedge(tokens: readonly Token[], index: number, match: { cue: HedgeCue; length: number }): Hedge {
  const first = tokens[index];
  const last = tokens[index + match.length - 1];
  return { cue: [first?.start ?? 0, last?.end ?? 0], level: match.cue.level };
}
