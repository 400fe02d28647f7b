import {
  type ChunkedSentence,
  groupOf,
  phraseOf,
  type VerbGroup,
  wordAt,
} from '../chunks/chunked-sentence.ts';
import { findComplements } from './data/attribution-lexicon.ts';
import { findAgent, findSourceAfter } from './find-source-after.ts';
import type { SourceTokens } from './source-tokens.ts';

/** How far the verb of speech may stand behind "was quoted": "by the Morning Lamp on Monday as". */
const REACH = 14;

/** The verb of speech behind a passive of quoting at `group`: "saying" of "was quoted by the paper as saying"; null for none. */
export function findQuoted(sentence: ChunkedSentence, group: VerbGroup): VerbGroup | null {
  if (!group.passive || !/^(?:quote|cite|report)$/u.test(group.lemma)) return null;
  for (let i = group.last + 1; i < group.last + REACH; i += 1) {
    const next = groupOf(sentence, i);
    if (!next) continue;
    const isAs = wordAt(sentence, i - 1) === 'as' || i === group.last + 1;
    const speaks = findComplements(next.lemma)?.takes.has('quote') ?? false;
    return isAs && next.form === 'gerund' && speaks ? next : null;
  }
  return null;
}

/** The passive of quoting before a verb of speech: "was quoted" for "saying"; null where it is not quoted so. */
export function findQuoting(sentence: ChunkedSentence, speech: VerbGroup): VerbGroup | null {
  if (speech.form !== 'gerund') return null;
  const index = sentence.groups.indexOf(speech);
  const before = sentence.groups[index - 1];
  return before && findQuoted(sentence, before) === speech ? before : null;
}

/** Who quotes: "by the Morning Lamp", "in the Prell Gazette"; null where nobody is named. */
export function findQuoter(sentence: ChunkedSentence, quoting: VerbGroup): SourceTokens | null {
  const agent = findAgent(sentence, quoting);
  if (agent) return agent;
  const at = quoting.last + 1;
  const phrase = wordAt(sentence, at) === 'in' ? phraseOf(sentence, at + 1) : null;
  return phrase && sentence.tokens[phrase.last]?.pos === 'PROPN' ? findSourceAfter(sentence, at + 1) : null;
}
