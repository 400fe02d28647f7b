import type { Token } from '../../language/token.ts';

/** Participles that give a thing its name. Source: VerbNet 3.4, dub-29.3. */
const NAMING: ReadonlySet<string> = new Set(
  'called named titled entitled dubbed nicknamed christened baptised baptized styled'.split(' '),
);
/** Longest title between quotation marks, in tokens. */
const LONGEST = 12;

/** Token behind the name that begins at `i`: a quoted title or a run of names; −1 where none stands. */
function behindName(tokens: readonly Token[], i: number): number {
  if (/^["“‘']$/u.test(tokens[i]?.text ?? '')) {
    for (let at = i + 1; at < tokens.length && at < i + LONGEST; at += 1)
      if (/^["”’']$/u.test(tokens[at]?.text ?? '')) return at + 1;
    return -1;
  }
  let at = tokens[i]?.lower === 'the' ? i + 1 : i;
  const first = at;
  while (tokens[at]?.pos === 'PROPN') at += 1;
  return at > first ? at : -1;
}

/** "a painting called “Low Tide” hangs": the form at `i` names the noun before it, and that noun has another verb. */
export function isNaming(tokens: readonly Token[], i: number): boolean {
  if (!NAMING.has(tokens[i]?.lower ?? '')) return false;
  const before = tokens[tokens[i - 1]?.text === ',' ? i - 2 : i - 1];
  if (before?.pos !== 'NOUN') return false;
  const behind = behindName(tokens, i + 1);
  const next = tokens[tokens[behind]?.text === ',' ? behind + 1 : behind];
  return behind >= 0 && (next?.pos === 'VERB' || next?.pos === 'AUX') && !next.lower.endsWith('ing');
}
