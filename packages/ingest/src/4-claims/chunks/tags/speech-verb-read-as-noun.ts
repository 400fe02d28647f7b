import { CROWD_NOUNS, PERSON_NOUNS } from '../../speakers/data/speaker-nouns.ts';
import { NOMINAL, pos, type TagRule, word } from './tag-rule.ts';

/** Base forms of verbs of speech and thought that are also nouns, or read as one. */
export const SPEECH_READ_AS_NOUN: ReadonlySet<string> = new Set(
  'fear hope claim report estimate warn suspect say argue believe insist note doubt worry'.split(' '),
);

/** A plural in -s of one of the nouns; at the start of a sentence the tagger gives it no lemma. */
const isPlural = (lower: string, nouns: ReadonlySet<string>): boolean =>
  lower.endsWith('s') &&
  (nouns.has(lower.slice(0, -1)) || (lower.endsWith('ies') && nouns.has(`${lower.slice(0, -3)}y`)));

/** ", the traders fear." and ", unions say": a speech verb at the end behind a plural noun. */
export const speechVerbReadAsNoun: TagRule = (tokens, i) => {
  const token = tokens[i];
  if (token?.pos !== 'NOUN' || !SPEECH_READ_AS_NOUN.has(token.lower)) return null;
  const next = tokens[i + 1];
  const opensClause =
    next?.lower === 'that' && NOMINAL.has(pos(tokens, i - 1)) && word(tokens, i - 1).endsWith('s');
  if (opensClause) return 'VERB';
  // "losses which officials estimate have grown": a finite verb behind it, a relative word before its subject.
  const gap =
    /^(?:which|that|who|what)$/u.test(word(tokens, i - 2)) &&
    word(tokens, i - 1).endsWith('s') &&
    /^(?:AUX|VERB)$/u.test(next?.pos ?? '');
  if (gap) return 'VERB';
  // "harbour experts note the price of": people in the plural before it, an object or a clause behind it.
  const people = isPlural(word(tokens, i - 1), CROWD_NOUNS) || isPlural(word(tokens, i - 1), PERSON_NOUNS);
  if (people && /^(?:DET|PRON)$/u.test(next?.pos ?? '')) return 'VERB';
  const ends = !next || /^[.,;]$/u.test(next.text);
  return ends &&
    NOMINAL.has(pos(tokens, i - 1)) &&
    word(tokens, i - 1).endsWith('s') &&
    tokens.slice(0, i).some((earlier) => earlier.text === ',')
    ? 'VERB'
    : null;
};
