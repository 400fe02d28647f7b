import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseText } from '../../2-parse/parse-text.ts';
import { readDocument, relateDocuments } from '../../pipeline.ts';
import { toStoryDocument } from '../../to-story-document.ts';
import { claimsById } from '../cited-claim.ts';
import type { Draft } from '../draft.ts';
import { checkSentence } from './check-sentence.ts';
import { HEDGE_WORDS } from './data/hedge-words.ts';

const SAMPLE = join(dirname(fileURLToPath(import.meta.url)), '../../../../../sample');

async function listDrafts(): Promise<Draft[]> {
  const documents = globSync(join(SAMPLE, '*/*.txt'))
    .sort()
    .map((path) => {
      const parsed = parseText(readFileSync(path, 'utf8'));
      if ('problem' in parsed) throw new Error(`${path}: ${parsed.problem.message}`);
      const source = {
        ...parsed.document,
        key: { kind: 'path', value: relative(SAMPLE, path) } as const,
      };
      return toStoryDocument(source, readDocument(source));
    });
  const claims = claimsById(documents);
  const told = await relateDocuments(documents);
  return told.flatMap(({ story }) =>
    story.summary.map(({ text, section, point, citations, derived }) => ({
      text,
      section,
      point,
      cited: citations.flatMap((id) => claims.get(id) ?? []),
      derived,
    })),
  );
}

const drafts = await listDrafts();

const NUMERAL =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty|thirty|forty|fifty)\b/iu;
const AUXILIARY = /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should)\b(?! not)/u;

/** A number in digits that no digit, letter or scale continues. */
const DIGITS = /(?<![\p{L}\p{N}.,])\p{N}[\p{N},.]*(?<=\p{N})(?![\p{N}\p{L}%])/u;

/** Each way of making a sentence false; a sentence that it does not change has no such mutant. */
const MUTATIONS: Readonly<Record<string, (draft: Draft) => string>> = {
  'another digit': ({ text }) => text.replace(/\p{N}/u, (digit) => `${(Number(digit) + 4) % 10}7`),
  'another number word': ({ text }) => text.replace(NUMERAL, 'ninety-seven'),
  'a number word for digits': ({ text }) => text.replace(DIGITS, 'ninety-seven'),
  'a scale added': ({ text }) => text.replace(DIGITS, '$& trillion'),
  'a scale changed': ({ text }) => text.replace(/\b(?:million|billion|thousand)\b/u, 'trillion'),
  'a percentage': ({ text }) => text.replace(DIGITS, '$&%').replace(/% ?per ?cent/u, ' percent'),
  'a sum of money': ({ text }) => text.replace(DIGITS, '¥$&'),
  'another first name': ({ text }) => text.replace(/(?<=\p{Ll} )\p{Lu}\p{Ll}+/u, 'Pellmont'),
  'a false beginning': ({ text }) => `Pellmont ${text}`,
  'a denial added': ({ text }) => text.replace(AUXILIARY, '$& not'),
  'a denial taken away': ({ text }) => text.replace(/ not\b| never\b|n['’]t\b/u, ''),
  'the doubt taken away': ({ text, cited }) =>
    cited.some(({ claim }) => claim.hedged)
      ? text.replace(/\p{L}+/gu, (word) =>
          word !== 'May' && HEDGE_WORDS.has(word.toLowerCase()) ? 'surely' : word,
        )
      : text,
  'less doubt than cited': ({ text, cited }) =>
    cited.some(({ claim }) => claim.hedge === 'possible')
      ? text.replace(/\p{L}+/gu, (word) =>
          word !== 'May' && HEDGE_WORDS.has(word.toLowerCase()) ? 'reportedly' : word,
        )
      : text,
};

describe('the gate over the summaries of the sample', () => {
  it('has sentences to judge, and passes each of them', () => {
    expect(drafts.length).toBeGreaterThan(15);
    for (const draft of drafts) expect(checkSentence(draft), draft.text).toBeNull();
  });

  it.each(Object.entries(MUTATIONS))('stops every mutant: %s', (_, mutate) => {
    const mutants = drafts
      .map((draft) => ({ ...draft, text: mutate(draft) }))
      .filter(({ text }, at) => text !== drafts[at]?.text);
    const passed = mutants.filter((mutant) => checkSentence(mutant) === null).map(({ text }) => text);
    expect(passed).toEqual([]);
  });
});
