import { readFeatures } from '../../matching/read-features.ts';
import { cosine } from '../../matching/similarity.ts';
import type { ClaimProfile } from '../claim-profile.ts';
import { findOpposites } from '../contradictions/find-opposites.ts';
import { DENYING_CLAIMS } from '../data/negations.ts';

/** Claims that share nothing but names speak of the same place or person, rarely of the same thing. */
const ONLY_NAMES = 0.5;
/** One word in common beside the names is mostly chance. */
const ONE_WORD = 0.55;

const OWN_SHARE = 0.7;

/** How surely two claims without figures state the same thing, 0 to 1. One that denies what the other affirms never does. */
export function compareStatements(a: ClaimProfile, b: ClaimProfile): number {
  const own = cosine(a.features, b.features);
  if (own === 0) return 0;
  if ((a.stance.negation === null) !== (b.stance.negation === null)) return 0;
  if (findOpposites(a, b) || turnsDown(a) !== turnsDown(b)) return 0;
  if (isCondition(a) !== isCondition(b)) return 0;
  const score = OWN_SHARE * own + (1 - OWN_SHARE) * cosine(a.inContext, b.inContext);
  const shared = sharedWords(a, b);
  return shared >= 2 ? score : score * (shared === 1 ? ONE_WORD : ONLY_NAMES);
}

const CONDITIONS = new Set(['if', 'unless', 'whether', 'should', 'were']);

/** "If the dam breaks …" does not say that it breaks. */
function isCondition({ words }: ClaimProfile): boolean {
  return CONDITIONS.has(words[0]?.lower ?? '');
}

/** Whether a claim tells that something was turned down: what is said of the thing itself is another statement. */
function turnsDown({ words }: ClaimProfile): boolean {
  return words.some(({ lower }) => DENYING_CLAIMS.has(lower));
}

/** How many words and concepts, names aside, both say; what either tells only as the background of something else counts nothing. */
function sharedWords(a: ClaimProfile, b: ClaimProfile): number {
  const background = new Set([...backgroundKeys(a), ...backgroundKeys(b)]);
  return [...a.features.keys()].filter(
    (key) => !key.startsWith('p:') && b.features.has(key) && !background.has(key),
  ).length;
}

const BEHIND = new Set(['since', 'after', 'before', 'following', 'amid', 'despite', 'during']);

/** What stands behind "since" or "after" and nowhere before it: "… the first clash since their deployment". */
function backgroundKeys({ words }: ClaimProfile): string[] {
  const at = words.findIndex(({ lower }, i) => i > 0 && BEHIND.has(lower));
  if (at < 0) return [];
  const told = new Set(readFeatures(words.slice(0, at), { numbers: false }).keys());
  return [...readFeatures(words.slice(at + 1), { numbers: false }).keys()].filter((key) => !told.has(key));
}
