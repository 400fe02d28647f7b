import type { Token } from '../../language/token.ts';

/** What in a sentence may open an expression of time: a finder looks only where one of its kinds was met. */
export type TimeTrigger = 'month' | 'weekday' | 'dayPart' | 'day' | 'week' | 'longer' | 'ago' | 'digits';

const WORDS: Readonly<Record<Exclude<TimeTrigger, 'digits'>, string>> = {
  month:
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.',
  weekday: 'monday tuesday wednesday thursday friday saturday sunday',
  dayPart: 'yesterday today tonight tomorrow night morning afternoon evening',
  day: 'day days',
  week: 'week weeks',
  longer: 'month months year years decade decades',
  ago: 'ago',
};

const TRIGGERS: ReadonlyMap<string, TimeTrigger> = new Map(
  (Object.keys(WORDS) as (keyof typeof WORDS)[]).flatMap((trigger) =>
    WORDS[trigger].split(' ').map((word): [string, TimeTrigger] => [word, trigger]),
  ),
);

/** The triggers among the tokens of a sentence. Most sentences hold none, and are spared the search. */
export function listTriggers(tokens: readonly Token[]): ReadonlySet<TimeTrigger> {
  const found = new Set<TimeTrigger>();
  for (const { lower } of tokens) {
    const trigger = TRIGGERS.get(lower) ?? (hasYear(lower) ? 'digits' : undefined);
    if (trigger !== undefined) found.add(trigger);
  }
  return found;
}

/** Four digits in a row: one of them stands at every fourth place. */
function hasYear(word: string): boolean {
  for (let at = 3; at < word.length; at += 4) {
    const code = word.charCodeAt(at);
    if (code >= 48 && code <= 57) return /\d{4}/u.test(word);
  }
  return false;
}
