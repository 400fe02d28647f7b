import { ORGANISATION_NOUNS, PERSON_NOUNS } from '../../speakers/data/speaker-nouns.ts';
import { NOMINAL, pos, type TagRule, word } from './tag-rule.ts';

/** Third persons of verbs of speech that are also plurals. */
export const SPEECH_READ_AS_PLURAL: ReadonlySet<string> = new Set(
  'charges estimates reports claims notes suggests hopes fears doubts plans states says calls urges warns'.split(
    ' ',
  ),
);

/** ", the institute estimates.", "the ministry notes, “…”" and "the ministry estimates that": a speech verb in -s at the end of its clause. */
export const speechVerbReadAsPlural: TagRule = (tokens, i) => {
  const token = tokens[i];
  if (token?.pos !== 'NOUN' || !SPEECH_READ_AS_PLURAL.has(token.lower)) return null;
  if (!NOMINAL.has(pos(tokens, i - 1)) || word(tokens, i - 1).endsWith('s')) return null;
  const next = tokens[i + 1];
  // "the ministry notes, “Coal causes …”"
  const quotes = /^[,:]$/u.test(next?.text ?? '') && /^["“]$/u.test(tokens[i + 2]?.text ?? '');
  // "the union claims the ministry admitted it": behind a body or a person, before a clause of its own.
  const before = tokens[i - 1];
  const speaks = before && (ORGANISATION_NOUNS.has(before.lemma) || PERSON_NOUNS.has(before.lemma));
  const clause = speaks && /^(?:DET|PRON)$/u.test(next?.pos ?? '');
  return quotes ||
    clause ||
    next?.lower === 'that' ||
    ((!next || /^[.,;]$/u.test(next.text)) && tokens.slice(0, i).some((earlier) => earlier.text === ','))
    ? 'VERB'
    : null;
};
