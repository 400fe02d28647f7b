import type { Token } from '../../language/token.ts';
import type { NounPhrase } from './chunked-sentence.ts';

const OPENERS = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON', 'SYM']);
const HEADS = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM']);
const RELATIVES = new Set([
  'who',
  'which',
  'that',
  'whom',
  'whose',
  'what',
  'where',
  'when',
  'why',
  'how',
  'whoever',
  'whatever',
  'whichever',
  'however',
]);
/** "that" before a noun is a determiner; else it and the wh-words open a clause. */
const isRelative = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i];
  return (
    token !== undefined && RELATIVES.has(token.lower) && !(token.lower === 'that' && token.pos === 'DET')
  );
};
const GENITIVES = new Set(["'", '’', "'s", '’s']);
const isGenitive = (token: Token | undefined): boolean => token?.pos === 'PART' && GENITIVES.has(token.lower);
const POSSESSIVES = new Set('its his her their our my your'.split(' '));

/** "the traders' association": an apostrophe right behind a plural, before a noun. */
function isPluralGenitive(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  return (
    token !== undefined &&
    (token.text === "'" || token.text === '’') &&
    before?.end === token.start &&
    before.lower.endsWith('s') &&
    next !== undefined &&
    next.start > token.end &&
    OPENERS.has(next.pos)
  );
}

const OPENING_MARKS = new Set(['"', '“', '‘', "'"]);

/** "a “special meeting”", "the agency's “failed” plan": marks around borrowed words, behind what cannot end a phrase. */
function isBorrowing(tokens: readonly Token[], at: number): boolean {
  const before = at > 0 ? tokens[at - 1] : undefined;
  if (!OPENING_MARKS.has(tokens[at]?.text ?? '') || !OPENERS.has(tokens[at + 1]?.pos ?? '')) return false;
  return before?.pos === 'DET' || isGenitive(before) || POSSESSIVES.has(before?.lower ?? '');
}

/** A word that begins with a letter of English and may open a phrase: no mark, no genitive. */
function isPlainWord({ text, pos }: Token): boolean {
  const code = text.charCodeAt(0);
  const isLetter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return isLetter && OPENERS.has(pos);
}

/** Whether the token may stand inside a noun phrase whose last token so far is `before`. */
function continues(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  // Most words are nouns and adjectives in small letters, of which nothing more is to be asked.
  if (isPlainWord(token)) return !isRelative(tokens, at);
  if (isGenitive(token) || isPluralGenitive(tokens, at)) return true;
  // "Norrin & Sons": one name.
  if (token.text === '&') return tokens[at - 1]?.pos === 'PROPN' && tokens[at + 1]?.pos === 'PROPN';
  // "the only country", "the very need"
  if (
    token.pos === 'ADV' &&
    (token.lower === 'only' || token.lower === 'very') &&
    tokens[at - 1]?.pos === 'DET'
  )
    return HEADS.has(tokens[at + 1]?.pos ?? '') || tokens[at + 1]?.pos === 'ADJ';
  if (token.pos === 'ADV') return tokens[at + 1]?.pos === 'ADJ' || tokens[at + 1]?.pos === 'NUM';
  if (token.pos === 'PUNCT') {
    return (
      isBorrowing(tokens, at) ||
      ((token.text === '-' || token.text === '.') &&
        tokens[at - 1]?.end === token.start &&
        tokens[at + 1]?.start === token.end)
    );
  }
  return OPENERS.has(token.pos) && !isRelative(tokens, at);
}

const QUANTIFIERS = new Set(['all', 'both', 'some', 'many', 'several']);

/** A pronoun or a new determiner opens a phrase of its own, unless a genitive came before. */
function opensAnew(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before) return false;
  if (isGenitive(before) || isPluralGenitive(tokens, at - 1) || before.pos === 'DET') return false;
  if (before.pos === 'PRON' && !POSSESSIVES.has(before.lower) && !QUANTIFIERS.has(before.lower)) return true;
  return token.pos === 'DET' || (token.pos === 'PRON' && HEADS.has(before.pos));
}

/** Words that lead to a number: "more than 150", "at least", "up to", "between 62 and 70". */
const LEADERS = new Set(
  'more less fewer at up over under about around approximately nearly almost some roughly as between close only just well upwards an the'.split(
    ' ',
  ),
);
const LEADING = new Set('than least most to many much few estimated over under about around of'.split(' '));

/** Round amounts in words. Source: Quirk et al. (1985) 5.21 and 6.66. */
const ROUND = new Set(
  'dozen dozens half score scores hundred hundreds thousand thousands million millions'.split(' '),
);

/** First token of a number phrase that its leading words open at `i`; −1 where no number follows them. */
function findLedNumber(tokens: readonly Token[], i: number): number {
  if (!LEADERS.has(tokens[i]?.lower ?? '')) return -1;
  let at = i + 1;
  while (at < i + 4 && LEADING.has(tokens[at]?.lower ?? '')) at += 1;
  // "at least a dozen people", "up to half the crew"
  const worded = tokens[at]?.lower === 'a' ? tokens[at + 1]?.lower : tokens[at]?.lower;
  if (at > i + 1 && ROUND.has(worded ?? '')) return at;
  return tokens[at]?.pos === 'NUM' && (at > i + 1 || tokens[i]?.pos === 'ADP' || tokens[i]?.pos === 'ADV')
    ? at
    : -1;
}

/** Amounts that stand for a noun before "of" or a verb: "half of", "too much is made". */
const AMOUNTS = new Set(
  'half most all some none much many several few more less enough both either neither each one any plenty another others'.split(
    ' ',
  ),
);

const DEMONSTRATIVES = new Set(['this', 'these', 'those']);

/** "understood this because": a demonstrative with nothing behind it that it could determine. */
function standsAlone(tokens: readonly Token[], i: number): boolean {
  return (
    tokens[i]?.pos === 'DET' &&
    DEMONSTRATIVES.has(tokens[i]?.lower ?? '') &&
    /^(?:PUNCT|SCONJ|CCONJ|ADP|)$/u.test(tokens[i + 1]?.pos ?? '') &&
    !OPENING_MARKS.has(tokens[i + 1]?.text ?? '')
  );
}

function isAmount(tokens: readonly Token[], groupAt: readonly number[], i: number): boolean {
  if (!AMOUNTS.has(tokens[i]?.lower ?? '')) return false;
  return tokens[i + 1]?.lower === 'of' || (groupAt[i + 1] ?? -1) >= 0;
}

/** Leaders that open the phrase of a number right behind them. */
const APPROXIMATORS = new Set(
  'about around over under nearly almost approximately roughly only just between'.split(' '),
);

/** Noun phrases of one sentence from left to right, never overlapping: determiner, modifiers, head, genitives included. */
export function findNounPhrases(tokens: readonly Token[], groupAt: readonly number[]): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    const led = findLedNumber(tokens, i);
    if (led >= 0 && (led > i + 1 || APPROXIMATORS.has(tokens[i]?.lower ?? ''))) {
      i = pushPhrase(tokens, groupAt, i, led, phrases);
      continue;
    }
    if (token && (groupAt[i] ?? -1) < 0 && (isAmount(tokens, groupAt, i) || standsAlone(tokens, i))) {
      phrases.push({ first: i, last: i });
      continue;
    }
    if (!token || !OPENERS.has(token.pos) || (groupAt[i] ?? -1) >= 0 || isRelative(tokens, i)) continue;
    i = pushPhrase(tokens, groupAt, i, i, phrases);
  }
  return phrases;
}

/** Adds the phrase that begins at `first` and runs on from `from`; gives its last token, or `first` where it has no head. */
function pushPhrase(
  tokens: readonly Token[],
  groupAt: readonly number[],
  first: number,
  from: number,
  phrases: NounPhrase[],
): number {
  let last = from;
  for (let at = from + 1; continues(tokens, at) && (groupAt[at] ?? -1) < 0 && !opensAnew(tokens, at); at += 1)
    last = at;
  while (last > first && !HEADS.has(tokens[last]?.pos ?? '')) last -= 1;
  if (HEADS.has(tokens[last]?.pos ?? '')) phrases.push({ first, last });
  return Math.max(first, last);
}
