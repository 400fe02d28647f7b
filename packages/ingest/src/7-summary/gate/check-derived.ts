import type { Derived } from '@attribune/schema/story';
import { readFigures } from '../../matching/read-figures.ts';
import type { CitedClaim } from '../cited-claim.ts';
import type { Draft } from '../draft.ts';
import { DERIVED_RULES, type DerivedKind } from './data/derived-rules.ts';

/** What the engine added must follow a rule of the closed list, name cited claims, and come out the same when done again. */
export function checkDerived({ cited, derived }: Draft): string | null {
  for (const one of derived) {
    const sources = one.claims.map((id) => cited.find(({ claim }) => claim.id === id));
    const known = sources.filter((source) => source !== undefined);
    const kind = DERIVED_RULES.get(one.rule);
    if (kind === undefined) return `“${one.rule}” is no rule by which words are derived.`;
    if (known.length === 0 || known.length < sources.length)
      return `“${one.text}” is derived from no cited claim.`;
    if (!REDO[kind](one, known))
      return `“${one.text}” does not follow from the claims that it is derived from.`;
  }
  return null;
}

const REDO: Readonly<Record<DerivedKind, (derived: Derived, cited: readonly CitedClaim[]) => boolean>> = {
  outlet: ({ text }, cited) => cited.every(({ document }) => document.outlet === text),
  count: ({ text }, cited) => {
    const [count, ...others] = readFigures(text);
    const documents = new Set(cited.map(({ document }) => document.id)).size;
    return count?.value === documents && others.length === 0 && /^\S+ reports?$/u.test(text);
  },
  document: ({ text }, cited) =>
    cited.every(({ document }) => document.outlet === null) &&
    /^(?:one|another|a further|yet another) report$/u.test(text),
  digits: ({ text }, cited) => cited.every((one) => holdsValues(one, text)),
};

/** Whether the numbers of a text are the bounds of the claim's quantity, at two decimals, and of its kind. */
function holdsValues({ claim: { quantity } }: CitedClaim, text: string): boolean {
  const figures = readFigures(text);
  const bounds = [quantity?.low, quantity?.high].filter((bound) => typeof bound === 'number');
  const isKind = figures.every(({ kind }) => (kind === 'percent') === (quantity?.kind === 'percentage'));
  return (
    figures.length > 0 &&
    isKind &&
    figures.every(({ value }) => bounds.some((bound) => Math.abs(bound - Number(value)) <= 0.005))
  );
}

/** The sentence without the counts of reports that it declares: "3 reports" must not vouch for three boats. */
export function withoutCounts({ text, derived }: Draft): string {
  const counts = derived.filter(({ rule }) => ['count', 'document'].includes(DERIVED_RULES.get(rule) ?? ''));
  return counts
    .map((one) => one.text)
    .reduce((rest, count) => {
      const capital = count.slice(0, 1).toUpperCase() + count.slice(1);
      return rest.replaceAll(count, ' ').replaceAll(capital, ' ');
    }, text);
}
