import type { ChunkedSentence } from '../../chunks/chunked-sentence.ts';
import { phraseOf, wordAt } from '../../chunks/chunked-sentence.ts';
import { DOCUMENT_NOUNS, ORGANISATION_NOUNS, PERSON_NOUNS } from '../../speakers/data/speaker-nouns.ts';
import { lastToken } from '../end-of-content.ts';
import type { TokenAttribution } from '../to-found.ts';

/** Longest name before the colon, in tokens. */
const LONGEST = 7;

const isHeading = ({ kind }: ChunkedSentence): boolean => kind === 'title' || kind === 'heading';

/** What `isHeadline` needs before it looks at the words. */
const mayBeHeadline = (sentence: ChunkedSentence): boolean => isHeading(sentence) || sentence.index <= 1;

/** Whether a line is a headline: a heading, or the first sentence of a text whose words are mostly capitalised. */
function isHeadline(sentence: ChunkedSentence): boolean {
  if (isHeading(sentence)) return true;
  const words = sentence.tokens.filter((token) => /^\p{L}{4,}/u.test(token.text));
  return words.filter((token) => /^\p{Lu}/u.test(token.text)).length > words.length * 0.7;
}

/** The first colon, where it stands near enough to the start; −1 for none. */
function findColon({ tokens }: ChunkedSentence): number {
  for (let i = 0; i <= LONGEST && i < tokens.length; i += 1) if (tokens[i]?.text === ':') return i;
  return -1;
}

/** "Poll: wealthy voters leave the party", "Insider: firm knew in April": who speaks stands before the colon of a headline. */
export function findHeadlineColon(sentence: ChunkedSentence): TokenAttribution[] {
  if (!mayBeHeadline(sentence)) return [];
  const colon = findColon(sentence);
  if (colon < 1 || colon + 2 > lastToken(sentence) || !isHeadline(sentence)) return [];
  const phrase = phraseOf(sentence, colon - 1);
  const head = sentence.tokens[colon - 1];
  if (phrase?.first !== 0 || !head) return [];
  const speaks =
    PERSON_NOUNS.has(head.lemma) || ORGANISATION_NOUNS.has(head.lemma) || DOCUMENT_NOUNS.has(head.lemma);
  const named = head.pos === 'PROPN' && phrase.last - phrase.first < 4;
  if (!speaks && !named && wordAt(sentence, 0) !== 'officials') return [];
  return [
    {
      frame: 'colon',
      lemma: ':',
      source: { first: 0, last: colon - 1, headFirst: 0, headLast: colon - 1 },
      cue: [colon, colon],
      content: [[colon + 1, lastToken(sentence)]],
      group: null,
    },
  ];
}
