import type { AnalysedDocument, Analysis } from '@attribune/schema/analysis';
import type { SourceDocument } from '@attribune/schema/document';
import { documentId } from '@attribune/schema/ids';
import type { Problem } from '@attribune/schema/problem';
import type { Story } from '@attribune/schema/story';
import type { StoryDocument } from '@attribune/schema/story-document';
import { readDocument, relateDocuments } from '../pipeline.ts';
import { toStoryDocument } from '../to-story-document.ts';

/** What follows from all documents together. */
export type CorpusPart = Pick<Analysis, 'points' | 'contradictions' | 'stories' | 'problems'>;

export type AnalysisInProgress = {
  /** Stages 2 to 4 of one document; null where a document of that key was read before, which is a problem. */
  readonly add: (source: SourceDocument, line?: number) => AnalysedDocument | null;
  /** Keeps a problem that is not the engine's: a malformed line, a file that cannot be read. */
  readonly note: (problem: Problem) => void;
  /** Stages 5 to 7 over what was added. */
  readonly finish: () => Promise<CorpusPart>;
};

/**
 * Analyses documents one by one as they come and relates them at the end. Documents keep the name that they came with
 * (`key.value`); claims, points and stories have the same ids that ingestion gives them.
 */
export function startAnalysis(): AnalysisInProgress {
  const nameOf = new Map<string, string>();
  const documents: StoryDocument[] = [];
  const problems: Problem[] = [];

  return {
    add(source, line) {
      const id = documentId(source.key);
      const name = source.key.value;
      if (nameOf.has(id)) {
        problems.push(repeatedDocument(name, line));
        return null;
      }
      nameOf.set(id, name);
      const { explanations: _, problems: found, ...reading } = readDocument(source);
      problems.push(...found.map((problem) => ({ ...problem, document: name })));
      documents.push(toStoryDocument(source, reading));
      return { id: name, ...reading };
    },
    note: (problem) => problems.push(problem),
    async finish() {
      const told = await relateDocuments(documents);
      return {
        points: told.flatMap(({ points }) => points),
        contradictions: told.flatMap(({ contradictions }) => contradictions),
        stories: told.map(({ story }) => withNames(story, nameOf)),
        problems,
      };
    },
  };
}

function withNames(story: Story, nameOf: ReadonlyMap<string, string>): Story {
  const name = (id: string) => nameOf.get(id) ?? id;
  return {
    ...story,
    documents: story.documents.map(name),
    nearCopies: story.nearCopies.map((copy) => ({
      ...copy,
      document: name(copy.document),
      of: name(copy.of),
    })),
  };
}

function repeatedDocument(name: string, line: number | undefined): Problem {
  return {
    kind: 'input',
    rule: 'repeated-document',
    message: `A document named “${name}” came before; only the first is analysed.`,
    remedy: 'Give every document an id of its own.',
    document: name,
    ...(line === undefined ? {} : { line }),
  };
}
