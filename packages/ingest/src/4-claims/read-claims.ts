import type { Claim } from '@attribune/schema/claim';
import type { Problem } from '@attribune/schema/problem';
import type { DocumentReading, Explanation } from '@attribune/schema/reading';
import type { Block, BlockKind, Sentence } from '@attribune/schema/text';
import { findAttributions } from './attribution/find-attributions.ts';
import { listDrafts } from './claims/list-drafts.ts';
import { type ClaimScene, readSentenceClaims } from './claims/read-sentence-claims.ts';
import { readSentences, type TextReading } from './read-sentences.ts';
import { assignSpeakers } from './speakers/assign-speakers.ts';
import { listCommonWords } from './substance/list-common-words.ts';
import { measureSubstance } from './substance/measure-substance.ts';

/** A text after stages 2 and 3. `version` goes into the claims' ids; all offsets are UTF-16 units of `text`. */
export type ClaimInput = {
  readonly text: string;
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly version: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly language: string;
  /** Whether the explanations shall tell everything that a mender of rules asks for; it costs time. */
  readonly detailed?: boolean;
};

/** Block kinds that never hold a claim. */
const SILENT: ReadonlySet<BlockKind> = new Set(['heading', 'byline', 'caption', 'furniture']);
/** A dateline claims nothing and yet says where the news is from: documents of one event share it. */
function isBoilerplate({ kind, rule }: Block): boolean {
  return SILENT.has(kind) && rule !== 'dateline';
}

/** Block kinds whose sentences may attribute. */
const READ: ReadonlySet<BlockKind> = new Set(['paragraph', 'listItem', 'title', 'heading']);

/**
 * Everything stage 4 says of one text: attributions, quantities, hedges, claims with their readings, the substance and, for
 * each sentence, the rules that fired. Never throws for any text; a text in another language than English comes back
 * with sentences only and a problem that says so. Time grows linearly with the text.
 */
export function readClaims(input: ClaimInput): DocumentReading {
  if (!isEnglish(input.language)) return { ...emptyReading(input), problems: [notAnalysed(input)] };
  const reading = readSentences(input.text, input.blocks, input.sentences, input.publishedAt);
  const chunked = reading.sentences.map((sentence) => sentence.chunked);
  const attributions = findAttributions(
    input.text,
    reading.paragraphs,
    chunked.filter((sentence) => READ.has(sentence.kind)),
  );
  const drafts = listDrafts(input.text, reading, attributions);
  const relayed = drafts.flatMap((own) =>
    own.drafts.flatMap((draft) => (draft.through && draft.attribution ? [draft.attribution] : [])),
  );
  const speakers = assignSpeakers([...attributions.outer, ...new Set(relayed)], chunked);
  const { claims, explanations } = readAll(
    {
      version: input.version,
      speakers,
      seen: new Map(),
      common: listCommonWords(chunked),
      detailed: input.detailed ?? false,
      blocks: input.blocks,
    },
    reading,
    drafts,
  );
  return {
    ...emptyReading(input),
    attributions: attributions.outer.map(({ source, cue, content, type }) => ({
      source: [...source],
      cue: [...cue],
      content: [...content],
      type,
    })),
    quantities: reading.sentences.flatMap((sentence) => sentence.quantities),
    hedges: reading.sentences.flatMap((sentence) => sentence.hedges),
    claims,
    substance: measureSubstance(explanations.map(({ sentence, role }) => ({ span: sentence, role }))),
    explanations,
    problems: [...reading.problems],
  };
}

/** Claims in reading order and an explanation for every sentence. */
function readAll(
  scene: ClaimScene & { readonly blocks: readonly Block[] },
  reading: TextReading,
  drafts: ReturnType<typeof listDrafts>,
): { claims: Claim[]; explanations: Explanation[] } {
  const claims: Claim[] = [];
  const explanations = reading.sentences.map((sentence, i): Explanation => {
    const own = drafts[i];
    const { kind, span, block } = sentence.chunked;
    if (SILENT.has(kind) || !own)
      return {
        sentence: span,
        role: 'furniture',
        rules: [
          {
            rule: `block/${kind}`,
            span,
            note: `holds no claim; told by "${scene.blocks[block]?.rule ?? 'no rule'}"`,
          },
        ],
      };
    const read = readSentenceClaims(scene, sentence, own);
    claims.push(...read.claims);
    return read.explanation;
  });
  claims.sort((a, b) => a.start - b.start || a.end - b.end || a.index - b.index);
  return { claims, explanations };
}

const isEnglish = (language: string): boolean =>
  language === 'en' || language.startsWith('en-') || language === 'und';

function emptyReading(input: ClaimInput): DocumentReading {
  return {
    language: input.language,
    sentences: input.sentences.map(({ span }) => span),
    boilerplate: input.blocks.filter(isBoilerplate).map(({ span }) => span),
    attributions: [],
    quantities: [],
    hedges: [],
    claims: [],
    substance: measureSubstance([]),
    explanations: [],
    problems: [],
  };
}

function notAnalysed({ language }: ClaimInput): Problem {
  return {
    kind: 'language',
    rule: 'english-only',
    message: `The text is in "${language}"; it is kept and not analysed.`,
  };
}
