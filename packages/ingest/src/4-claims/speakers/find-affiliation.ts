import { type ChunkedSentence, groupOf, phraseOf, wordAt } from '../chunks/chunked-sentence.ts';
import { findBody, findOffice, type OfficeWords } from './find-office.ts';
import { isGenitive } from './genitive.ts';

/** Longest apposition in tokens that is read for an office. */
const LONGEST = 14;

/** Titles of scholars: "Professor Ann Bay of the institute" speaks for herself. */
const SCHOLARS =
  /^(?:professor|prof|dr|doctor|scientist|researcher|economist|analyst|lecturer|nurse|surgeon|historian)\.?$/u;

/**
 * The office that stands beside a name: in its own phrase ("police spokesman Emil Varga"), in apposition behind it ("Emil Varga,
 * the police spokesman,"), before it ("the chief of police, Emil Varga,"), or a body behind "of" ("Emil Varga of the police").
 */
export function findAffiliation(sentence: ChunkedSentence, first: number, last: number): OfficeWords | null {
  return (
    findOffice(sentence, { first, last }) ??
    inApposition(sentence, last) ??
    beforeComma(sentence, first, last) ??
    inClause(sentence, last) ??
    behindOf(sentence, first, last) ??
    ofHolder(sentence, first, last)
  );
}

function inApposition(sentence: ChunkedSentence, last: number): OfficeWords | null {
  if (wordAt(sentence, last + 1) !== ',') return null;
  const from = last + 2;
  const to = endOfApposition(sentence, from);
  const found = to < from ? null : findOffice(sentence, { first: from, last: to });
  return found && !namesAnother(sentence, from, to) ? found : null;
}

function endOfApposition(sentence: ChunkedSentence, from: number): number {
  let i = from;
  while (i < from + LONGEST && i < sentence.tokens.length) {
    if (groupOf(sentence, i) || /^[,.;:()“”"]$/u.test(wordAt(sentence, i))) break;
    if (/^(?:who|which|whose|that|and)$/u.test(wordAt(sentence, i))) break;
    i += 1;
  }
  return i - 1;
}

/** "Tom Reed, police spokesman Emil Varga": the second is a man of his own. */
function namesAnother(sentence: ChunkedSentence, from: number, to: number): boolean {
  const phrase = phraseOf(sentence, to);
  if (!phrase || phrase.first !== from) return false;
  return [to - 1, to].every((i) => i > from && /^\p{Lu}\p{Ll}/u.test(sentence.tokens[i]?.text ?? ''));
}

/** "A lawyer for the coalition, Senna Quill, said": only where the name is closed off too, or the two open the sentence. */
function beforeComma(sentence: ChunkedSentence, first: number, last: number): OfficeWords | null {
  const comma = wordAt(sentence, first - 1) === ',';
  const closed = /^(?:,|\.|\))$/u.test(wordAt(sentence, last + 1)) || last + 1 >= sentence.tokens.length;
  const end = comma ? first - 2 : first - 1;
  if (!comma && wordAt(sentence, first - 1) !== 'of') return null;
  let from = end;
  while (
    from > 0 &&
    end - from < LONGEST &&
    !groupOf(sentence, from - 1) &&
    !/^[,.;:“”"]$/u.test(wordAt(sentence, from - 1))
  )
    from -= 1;
  if (end < from || (!closed && from > 0)) return null;
  return findOffice(sentence, { first: from, last: comma ? end : last });
}

/** "Ada Brill, who speaks for Norrin": also who "heads", "leads", "runs" or "chairs" it. */
function inClause(sentence: ChunkedSentence, last: number): OfficeWords | null {
  if (wordAt(sentence, last + 1) !== ',' || wordAt(sentence, last + 2) !== 'who') return null;
  const verb = wordAt(sentence, last + 3);
  const speaks = verb === 'speaks' && wordAt(sentence, last + 4) === 'for';
  if (!speaks && !/^(?:chairs|commands|directs|heads|leads|represents|runs)$/u.test(verb)) return null;
  const body = findBody(sentence, last + (speaks ? 5 : 4), true);
  return body === null ? null : { office: 'head', body, spokes: speaks };
}

/** "Teska Bruhn of the coalition": a member speaks for the body; a scholar does not. */
function behindOf(sentence: ChunkedSentence, first: number, last: number): OfficeWords | null {
  const at = findBodyPlace(sentence, last);
  if (at < 0) return null;
  for (let i = first; i <= last; i += 1) if (SCHOLARS.test(wordAt(sentence, i))) return null;
  const body = findBody(sentence, at, true);
  return body === null ? null : { office: 'member', body, spokes: false };
}

/** First token of the body behind a name: "of Norrin", "for the company", ", for Norrin,", ", speaking on behalf of Norrin"; −1 for none. */
function findBodyPlace(sentence: ChunkedSentence, last: number): number {
  let i = last + 1;
  if (wordAt(sentence, i) === ',') i += 1;
  const comma = i > last + 1;
  if (/^(?:speaking|acting)$/u.test(wordAt(sentence, i))) i += 1;
  if (wordAt(sentence, i) === 'on' && wordAt(sentence, i + 1) === 'behalf') i += 2;
  const preposition = wordAt(sentence, i);
  return preposition === 'for' || (/^(?:of|from)$/u.test(preposition) && (!comma || i > last + 2))
    ? i + 1
    : -1;
}

/** "Norrin's Ada Brill": the one to whom the genitive before a name gives it. */
function ofHolder(sentence: ChunkedSentence, first: number, last: number): OfficeWords | null {
  let genitive = last - 2;
  while (genitive >= first && !isGenitive(sentence, genitive)) genitive -= 1;
  if (genitive < first && isGenitive(sentence, first - 1)) genitive = first - 1;
  const holder = isGenitive(sentence, genitive) ? phraseOf(sentence, genitive - 1) : null;
  if (!holder || holder.first >= genitive) return null;
  const from = wordAt(sentence, holder.first) === 'the' ? holder.first + 1 : holder.first;
  const body = sentence.text.slice(sentence.tokens[from]?.start, sentence.tokens[genitive - 1]?.end);
  return { office: 'member', body, spokes: false };
}
