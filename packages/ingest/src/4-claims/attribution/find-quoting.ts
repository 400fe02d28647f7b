import {
  type ChunkedSentence,
  groupOf,
  phraseOf,
  type VerbGroup,
  wordAt,
} from '../chunks/chunked-sentence.ts';
import { findComplements } from './data/attribution-lexicon.ts';
import { findAgent, findSourceAfter } from './find-source-after.ts';
import { findSubject } from './find-subject.ts';
import type { SourceTokens } from './source-tokens.ts';

/** How far the verb of speech may stand behind "was quoted": "by the Morning Lamp on Monday as". */
const REACH = 14;

const QUOTING = new Set(['quote', 'cite', 'report']);

/** The verb of speech behind a verb of quoting at `group`: "saying" of "was quoted by the paper as saying" and "quoted her as saying"; null for none. */
export function findQuoted(sentence: ChunkedSentence, group: VerbGroup): VerbGroup | null {
  if (!QUOTING.has(group.lemma) || (!group.passive && group.lemma === 'report')) return null;
  for (let i = group.last + 1; i < group.last + REACH; i += 1) {
    const next = groupOf(sentence, i);
    if (!next) continue;
    const isAs = wordAt(sentence, i - 1) === 'as' || (group.passive && i === group.last + 1);
    const speaks = findComplements(next.lemma)?.takes.has('quote') ?? false;
    return isAs && next.form === 'gerund' && speaks ? next : null;
  }
  return null;
}

/** The verb of quoting before a verb of speech: "was quoted" for "saying"; null where it is not quoted so. */
export function findQuoting(sentence: ChunkedSentence, speech: VerbGroup): VerbGroup | null {
  if (speech.form !== 'gerund') return null;
  const index = sentence.groups.indexOf(speech);
  const before = sentence.groups[index - 1];
  return before && findQuoted(sentence, before) === speech ? before : null;
}

/** Whether the quoted one is the object: "State television quoted an official as saying". */
const isActive = (sentence: ChunkedSentence, quoting: VerbGroup): boolean =>
  quoting.first === quoting.last && phraseOf(sentence, quoting.last + 1) !== null;

/** Who is quoted: the subject of a passive, the object of "quoted an official as saying". */
export const findQuotedOne = (sentence: ChunkedSentence, quoting: VerbGroup): SourceTokens | null =>
  isActive(sentence, quoting) ? findSourceAfter(sentence, quoting.last + 1) : findSubject(sentence, quoting);

/** Who quotes: "by the Morning Lamp", "in the Prell Gazette"; null where nobody is named. */
export function findQuoter(sentence: ChunkedSentence, quoting: VerbGroup): SourceTokens | null {
  if (isActive(sentence, quoting)) return findSubject(sentence, quoting);
  const agent = findAgent(sentence, quoting);
  if (agent) return agent;
  const at = quoting.last + 1;
  const phrase = wordAt(sentence, at) === 'in' ? phraseOf(sentence, at + 1) : null;
  return phrase && sentence.tokens[phrase.last]?.pos === 'PROPN' ? findSourceAfter(sentence, at + 1) : null;
}
