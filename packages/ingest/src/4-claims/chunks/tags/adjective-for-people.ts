import { NOMINAL, pos, type TagRule, word } from './tag-rule.ts';

/** Adjectives that stand for people behind "the". Source: Quirk et al. (1985), 7.23 f.; casualty wording of news agencies. */
export const PEOPLE: ReadonlySet<string> = new Set(
  'dead injured wounded missing sick ill poor rich wealthy elderly old young homeless unemployed jobless disabled blind deaf accused displaced deceased uninsured unvaccinated vaccinated infected innocent guilty hungry needy living'.split(
    ' ',
  ),
);

/** "puts the dead at 40", "asks the sick to stay in": an adjective behind "the" that describes no noun is the noun. */
export const adjectiveForPeople: TagRule = (tokens, i) => {
  if (!PEOPLE.has(word(tokens, i)) || word(tokens, i - 1) !== 'the' || pos(tokens, i) === 'NOUN') return null;
  const next = pos(tokens, i + 1);
  const isBare = !NOMINAL.has(next) && next !== 'ADJ' && next !== 'NUM' && tokens[i + 1]?.text !== '-';
  return isBare && !/^(?:and|or|,)$/u.test(word(tokens, i + 1)) ? 'NOUN' : null;
};
