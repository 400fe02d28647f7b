import type { ChunkedSentence } from '../chunks/chunked-sentence.ts';
import { groupOf, wordAt } from '../chunks/chunked-sentence.ts';
import { mainVerb, opensClause } from '../claims/boundaries/scene.ts';
import { ANYBODY, DIRECTING_VERBS, IMPERATIVES, WRITER_AND_READER } from './data/addressing-words.ts';
import { URGING_ADJECTIVES } from './data/judging-adjectives.ts';
import { SHELL_NOUNS } from './data/shell-nouns.ts';
import type { RoleDecision } from './role-decision.ts';
import { WAYS } from './telling-words.ts';
import type { Voice } from './voice.ts';

/** Words that may stand before an order. */
const BEFORE_ORDER = new Set([
  'please',
  'so',
  'then',
  'and',
  'but',
  'just',
  'do',
  'always',
  'never',
  'instead',
]);
/** Verbs that lay a need on what they govern: "requires a balanced approach". */
const REQUIRING = new Set(['necessitate', 'require', 'demand', 'warrant', 'merit']);

/** One way of telling what to do; its reason, or null. */
type AdviceRule = (voice: Voice) => string | null;

/** A bare base form at the start that nothing else governs: "Keep the windows open". Its reason, or null. */
export function orderAt(sentence: ChunkedSentence, at: number, last: number): string | null {
  let first = at;
  while (BEFORE_ORDER.has(wordAt(sentence, first)) && first < last) first += 1;
  const opener = sentence.tokens[first];
  if (!opener || !IMPERATIVES.has(opener.lower)) return null;
  const verb = mainVerb(sentence, first, last);
  if (opener.pos === 'NOUN' || opener.pos === 'PROPN') {
    // The tagger takes a first word for a name: before an object without a verb of its own it is an order.
    const hasObject = /^(?:DET|NUM|PRON)$/u.test(sentence.tokens[first + 1]?.pos ?? '');
    const isFree = !verb || /^(?:and|or)$/u.test(wordAt(sentence, verb.first - 1));
    return first === 0 && hasObject && isFree ? `opens with the order "${opener.lower}"` : null;
  }
  return verb?.first === first && verb.last === first ? `opens with the order "${opener.lower}"` : null;
}

const order: AdviceRule = ({ sentence, range }) => orderAt(sentence, range.first, range.last);

/** "If in doubt, wear a scarf." */
const orderBehindCondition: AdviceRule = ({ sentence, range }) => {
  if (!/^(?:if|when|whenever|before|after)$/u.test(wordAt(sentence, range.first))) return null;
  for (let i = range.first + 1; i < range.last; i += 1)
    if (wordAt(sentence, i) === ',')
      return opensClause(sentence, i + 1, range.last) ? null : orderAt(sentence, i + 1, range.last);
  return null;
};

/** "should", "ought to", "must": what ought to be. With a figure "must" tells a rule in force. */
const duty: AdviceRule = ({ verb, told, tokens }) => {
  const modal = verb?.modal ?? '';
  if (modal === 'must')
    return told.length > 0 && !tokens.some(({ lower }) => WRITER_AND_READER.has(lower))
      ? null
      : '"must" tells what to do';
  return /^(?:should|ought|shall)$/u.test(modal) ? `"${modal}" tells what to do` : null;
};

/** "need to", "will need to", "have to" of the present. */
const need: AdviceRule = ({ sentence, verb }) => {
  if (!verb) return null;
  const word = wordAt(sentence, verb.head);
  const laid = verb.lemma === 'need' || verb.lemma === 'have';
  const present = verb.modal
    ? verb.modal !== 'would'
    : /^(?:needs?|has|have)$/u.test(word) && verb.first === verb.head;
  const infinitive = groupOf(sentence, verb.last + 1)?.form === 'infinitive';
  return laid && present && infinitive ? `"${word} to" tells what to do` : null;
};

/** "Residents are asked to …": a directive in the present that nobody is named for. */
const directive: AdviceRule = ({ sentence, verb, range }) => {
  if (!verb?.passive || !DIRECTING_VERBS.has(verb.lemma)) return null;
  if (!/^(?:are|is)$/u.test(wordAt(sentence, verb.first))) return null;
  for (let i = verb.last + 1; i <= range.last; i += 1) if (wordAt(sentence, i) === 'by') return null;
  return wordAt(sentence, verb.last + 1) === 'to' || wordAt(sentence, verb.last + 1) === 'not'
    ? `"${wordAt(sentence, verb.first)} ${wordAt(sentence, verb.head)} to" speaks to those concerned`
    : null;
};

/** "Residents can call the repair line": what a service lets one do. */
const service: AdviceRule = ({ verb, subject, told, tokens }) => {
  if (!verb || verb.negated || verb.passive || !/^(?:can|may)$/u.test(verb.modal ?? '')) return null;
  const anybody = ANYBODY.has(tokens[0]?.lower ?? '');
  const many = (subject?.lower.endsWith('s') ?? false) && told.length === 0;
  return (anybody || many) && IMPERATIVES.has(verb.lemma)
    ? `"${verb.modal} ${verb.lemma}" tells what one can do`
    : null;
};

/** "It is crucial for …", "a balanced approach is vital". */
const urging: AdviceRule = ({ sentence, verb, range }) => {
  if (verb?.lemma !== 'be') return null;
  for (let i = verb.last + 1; i <= range.last && i <= verb.last + 3; i += 1) {
    const word = wordAt(sentence, i);
    if (!URGING_ADJECTIVES.has(word)) continue;
    const next = wordAt(sentence, i + 1);
    const isComplement = /^(?:to|for|that|in|as|not)$/u.test(next) || i === range.last;
    return isComplement ? `"${word}" urges` : null;
  }
  return null;
};

/** "there is an urgent need", "the only way to". */
const wayOrNeed: AdviceRule = ({ sentence, verb, range, telling }) => {
  if (!verb || !telling.has('way')) return null;
  for (let i = range.first + 1; i <= range.last; i += 1) {
    const word = wordAt(sentence, i);
    const next = wordAt(sentence, i + 1);
    if (word === 'need' && wordAt(sentence, verb.first - 1) === 'there' && /^(?:for|to|of)$/u.test(next))
      return 'a need that nobody names';
    if (next === 'to' && WAYS.has(word) && /^(?:only|best)$/u.test(wordAt(sentence, i - 1)))
      return `"the ${wordAt(sentence, i - 1)} ${word} to" tells what to do`;
  }
  return null;
};

/** "This situation requires …": what is needed, by nobody's word. */
const requirement: AdviceRule = ({ verb, subject }) =>
  verb && REQUIRING.has(verb.lemma) && !verb.passive && SHELL_NOUNS.has(subject?.lemma ?? '')
    ? `"${verb.lemma}" tells what is needed`
    : null;

const RULES: readonly (readonly [string, AdviceRule])[] = [
  ['order', order],
  ['order-behind-condition', orderBehindCondition],
  ['duty', duty],
  ['need', need],
  ['directive', directive],
  ['service', service],
  ['urging', urging],
  ['way-or-need', wayOrNeed],
  ['requirement', requirement],
];

/** Whether an assertion tells the reader or the world what to do, with the first rule that says so; null for none. */
export function findAdvice(voice: Voice): RoleDecision | null {
  for (const [name, rule] of RULES) {
    const reason = rule(voice);
    if (reason) return { role: 'advice', rule: `advice/${name}`, reason, score: 0 };
  }
  return null;
}
