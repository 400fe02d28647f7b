import { cutTrailing } from './cut-trailing.ts';
import { MONTHS } from './data/months.ts';
import { NUMBER_WORDS } from './data/number-words.ts';
import { stemOf } from './stem-of.ts';
import { wordWeight } from './word-weight.ts';

/** One word as the matcher reads it. Offsets are UTF-16 units of the text that was read. */
export type Word = {
  readonly text: string;
  readonly lower: string;
  readonly stem: string;
  /** How much sharing this word tells; 0 for stop words. */
  readonly weight: number;
  readonly isNumber: boolean;
  /** Begins with a capital letter and does not begin a sentence. */
  readonly isName: boolean;
  readonly isInitial: boolean;
  readonly start: number;
  readonly end: number;
};

const WORD = /\p{N}[\p{N}.,]*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)?/gu;
/** A space, a quotation mark or a bracket may stand between the end of a sentence and the next one. */
const SENTENCE_END = /[.!?:\n“"]/u;
const BEFORE_SENTENCE = /[\s“"'‘(]/u;
const NUMBER_WEIGHT = 6;

/** All words of a text, in order. Possessives are cut off, numbers keep their digits without separators. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  let previous = 0;
  for (const match of text.matchAll(WORD)) {
    const between = text.slice(Math.max(previous, match.index - 4), match.index);
    words.push(toWord(match[0], match.index, words.length === 0 || endsSentence(between)));
    previous = match.index + match[0].length;
  }
  return words;
}

/** Whether a sentence, a heading or a quotation's opening ends these characters. */
function endsSentence(between: string): boolean {
  let at = between.length - 1;
  while (at >= 0 && BEFORE_SENTENCE.test(between[at] ?? '')) {
    if (SENTENCE_END.test(between[at] ?? '')) return true;
    at -= 1;
  }
  return SENTENCE_END.test(between[at] ?? '');
}

function toWord(raw: string, start: number, isInitial: boolean): Word {
  const end = start + raw.length;
  if (/^\p{N}/u.test(raw)) {
    return numberWord(raw, cutTrailing(raw, '.,').replaceAll(',', ''), { start, end, isInitial });
  }
  const text = raw.replace(/['’]s$/iu, '');
  const lower = text.toLowerCase().replaceAll('’', "'");
  const number = NUMBER_WORDS[lower];
  if (number !== undefined) return numberWord(text, number, { start, end, isInitial });
  const capital = /^\p{Lu}/u.test(text);
  const isDate = capital && MONTHS.has(lower);
  return {
    text,
    lower,
    stem: stemOf(lower),
    weight: isDate ? 0 : wordWeight(lower),
    isNumber: false,
    isName: capital && !isInitial && !isDate,
    isInitial,
    start,
    end,
  };
}

function numberWord(text: string, digits: string, place: Pick<Word, 'start' | 'end' | 'isInitial'>): Word {
  return {
    text,
    lower: digits,
    stem: digits,
    weight: NUMBER_WEIGHT,
    isNumber: true,
    isName: false,
    ...place,
  };
}
