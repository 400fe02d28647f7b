import { cutTrailing } from '../../matching/cut-trailing.ts';
import type { Draft } from '../draft.ts';
import { sentenceOf } from './cited-text.ts';
import { DERIVED_RULES } from './data/derived-rules.ts';
import { OPENING_WORDS } from './data/opening-words.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.-]*/gu;
const QUOTED = /[“"][^”"“]*[”"]/gu;

type NameWord = { readonly text: string; readonly isInitial: boolean; readonly joins: boolean };

/**
 * Every run of capitalised words must stand as a run in one cited sentence, one speaker's name or one outlet. The first word too,
 * in whatever case, unless it is one of the writer's own openings. Quotations are left to the check of quotes.
 */
export function checkNames(draft: Draft): string | null {
  const sources = listSources(draft);
  for (const run of listRuns(draft.text.replace(QUOTED, ' ; '))) {
    if (!sources.some((source) => holds(source, run))) {
      return `The name ${run.map(({ text }) => text).join(' ')} is not in what it cites.`;
    }
  }
  return null;
}

/** The cited sentences, the speakers' names and the outlets, each by itself as words. */
function listSources({ cited, derived }: Draft): string[][] {
  const texts = cited.flatMap((one) => [
    sentenceOf(one),
    one.claim.attributedTo ?? '',
    ...one.claim.alsoBy,
    ...one.claim.chain.map(({ name }) => name),
  ]);
  const own = derived.filter(({ rule }) => DERIVED_RULES.get(rule) !== 'digits');
  return [...texts, ...own.map(({ text }) => text)].map((text) =>
    readNameWords(text).map((word) => word.text),
  );
}

function listRuns(text: string): NameWord[][] {
  const runs: NameWord[][] = [];
  let isOpen = false;
  for (const word of readNameWords(text)) {
    const isName = /^\p{Lu}/u.test(word.text);
    if (word.isInitial && OPENING_WORDS.has(word.text.toLowerCase())) continue;
    if (isName && isOpen && word.joins) runs.at(-1)?.push(word);
    else if (isName) runs.push([word]);
    isOpen = isName;
  }
  return runs;
}

function readNameWords(text: string): NameWord[] {
  const words: NameWord[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const word = cutTrailing(match[0], ".'’-");
    const joins = /^\s+$/u.test(text.slice(end, match.index));
    words.push({ text: plain(word), isInitial: words.length === 0, joins });
    end = match.index + word.length;
  }
  return words;
}

function plain(word: string): string {
  return /['’]s$/iu.test(word) ? word.slice(0, -2) : word;
}

/** Whether the words stand in a row; only the sentence's first word may change its case. */
function holds(source: readonly string[], run: readonly NameWord[]): boolean {
  return source.some((_, at) =>
    run.every(({ text, isInitial }, i) => {
      const word = source[at + i] ?? '';
      return word === text || (isInitial && word.toLowerCase() === text.toLowerCase());
    }),
  );
}
