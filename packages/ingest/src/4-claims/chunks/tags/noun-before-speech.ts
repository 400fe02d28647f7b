import { ORGANISATION_NOUNS, PERSON_NOUNS } from '../../speakers/data/speaker-nouns.ts';
import { pos, type TagRule } from './tag-rule.ts';

const BEFORE: ReadonlySet<string> = new Set(['DET', 'NOUN', 'PROPN', 'ADJ']);

/** "the fire chief told", "the union claims the": a word for people or a body before a verb, or before a form in -s, heads its phrase. */
export const nounBeforeSpeech: TagRule = (tokens, i) => {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token || !next || !BEFORE.has(pos(tokens, i - 1))) return null;
  if (!PERSON_NOUNS.has(token.lemma) && !ORGANISATION_NOUNS.has(token.lemma)) return null;
  const verb = (next.pos === 'VERB' || next.pos === 'AUX') && !next.lower.endsWith('ing');
  const behind = tokens[i + 2];
  const claims =
    next.pos === 'NOUN' && next.lower.endsWith('s') && (behind?.pos === 'DET' || behind?.lower === 'that');
  return verb || claims ? 'NOUN' : null;
};
