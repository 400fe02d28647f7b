import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Origins, Relation } from '@attribune/schema/point';
import { CORPORA } from './build-gold.ts';
import type { Span } from './find-words.ts';

/** Only the parts that a reader would insist on; what is left out is not compared. */
type ExpectedOrigins = Partial<Origins>;

/** What a careful reader expects of the product for one event; figures are those of its gold labels. */
export type Expectation = {
  /** The documents that make one story, each inner list a story of its own. */
  readonly stories: readonly (readonly string[])[];
  readonly figures: Readonly<Record<string, ExpectedFigure>>;
  /** Claims in words that meet: document to the beginning of its claim. */
  readonly statements?: Readonly<Record<string, ExpectedStatement>>;
  /** Disputes of the gold labels of which at least one pair must be told. */
  readonly disputes?: readonly string[];
  readonly summary?: {
    /** Numbers and names that the summary must hold; `|` stands between forms of which one is enough. */
    readonly tells?: readonly string[];
    /** Patterns that no sentence of the summary may match, with the reason. */
    readonly never?: Readonly<Record<string, string>>;
  };
  /** Patterns that no title of a story may match, with the reason. */
  readonly title?: { readonly never: Readonly<Record<string, string>> };
};

export type ExpectedFigure = {
  /** The relations that a fair reader would let stand, best first. */
  readonly relation: readonly Relation[];
  /** Look-alikes whose values must be under another question. */
  readonly apart?: readonly string[];
  /** Figures of which this one is a part: a typed link must lead there. */
  readonly subsetOf?: readonly string[];
  readonly origins?: ExpectedOrigins;
};

export type ExpectedStatement = {
  readonly claims: Readonly<Record<string, string>>;
  readonly origins?: ExpectedOrigins;
};

type GoldPlace = Span & { readonly doc: string };

/** The parts of a gold file that the comparison needs. */
export type GoldEvent = {
  readonly docs: Readonly<
    Record<
      string,
      { readonly title: string | null; readonly site: string | null; readonly date: string | null }
    >
  >;
  readonly figures: readonly {
    readonly id: string;
    readonly values: readonly (GoldPlace & {
      readonly quoteStart: string;
      readonly low: number | null;
      readonly high: number | null;
    })[];
  }[];
  readonly contradictions: readonly GoldDispute[];
  readonly maybeContradictions: readonly GoldDispute[];
};

export type GoldDispute = { readonly id: string; readonly a: GoldPlace; readonly b: GoldPlace };

const read = <Shape>(...path: string[]) => JSON.parse(readFileSync(join(CORPORA, ...path), 'utf8')) as Shape;

export function readExpectation(event: string): Expectation {
  return read<Expectation>(event, 'expected.json');
}

export function readGold(event: string): GoldEvent {
  return read<GoldEvent>(`${event}.gold.json`);
}

export function readText(event: string, document: string): string {
  return readFileSync(join(CORPORA, event, `${document}.txt`), 'utf8');
}
