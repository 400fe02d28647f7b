/** What stands in an event's `event.labels`, before offsets are found. */
export type UnitLabel = 'claim' | 'speculation' | 'question' | 'advice' | 'filler' | 'furniture';

export type Bound = 'exact' | 'approx' | 'atLeast' | 'atMost';

export type LabelledQuantity = {
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly approx: boolean;
  readonly bound: Bound;
};

/** A number that answers a figure's question: the words that stand for it and, where units differ, what it is in the common one. */
export type LabelledValue = {
  readonly figure: string;
  readonly words: string;
  readonly canonical: number | null;
  readonly quantity: LabelledQuantity;
};

export type LabelledClaim = {
  /** The exact words, or their beginning and end with ` ... ` between. */
  readonly words: string;
  readonly attributedTo: string | null;
  readonly attributedAlt: readonly (string | null)[];
  readonly attributionType: 'named' | 'unnamed' | 'none';
  readonly origin: string | null;
  readonly hedged: boolean;
  readonly quantities: readonly LabelledQuantity[];
  /** Other fair readings of the first quantity. */
  readonly quantityAlt: readonly LabelledQuantity[];
  readonly values: readonly LabelledValue[];
  readonly kind: 'statement' | 'quantity' | 'event';
  readonly same: readonly string[];
  readonly disputes: readonly { readonly id: string; readonly side: 'a' | 'b' }[];
};

export type LabelledUnit = {
  readonly label: UnitLabel;
  readonly text: string;
  /** What stands before the unit: nothing, a space, a line end or an empty line. */
  readonly before: '' | ' ' | '\n' | '\n\n';
  readonly claims: readonly LabelledClaim[];
};

export type LabelledDocument = {
  readonly id: string;
  readonly title: string | null;
  readonly site: string | null;
  readonly date: string | null;
  readonly units: readonly LabelledUnit[];
};

export type LabelledFigure = {
  readonly id: string;
  readonly relation: string;
  readonly question: string;
  /** Further relations a fair reader would let pass. */
  readonly relationAlt: readonly string[];
  readonly apart: readonly string[];
  readonly canonicalUnit: string | null;
  readonly scopeDiffers: boolean;
};

export type LabelledEvent = {
  readonly event: string;
  readonly figures: readonly LabelledFigure[];
  readonly disputes: ReadonlyMap<string, string>;
  readonly documents: readonly LabelledDocument[];
};
