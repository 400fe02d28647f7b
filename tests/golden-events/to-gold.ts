import { createHash } from 'node:crypto';
import { getWords, type Span } from './find-words.ts';
import type { LabelledClaim, LabelledDocument, LabelledEvent, LabelledValue } from './label-types.ts';

type Placed = Span & { readonly doc: string; readonly claim: LabelledClaim; readonly quoteStart: string };
type PlacedValue = Span & {
  readonly doc: string;
  readonly value: LabelledValue;
  readonly claim: LabelledClaim;
  readonly quoteStart: string;
};

type LaidOut = {
  readonly text: string;
  readonly units: readonly (Span & { readonly label: string })[];
  readonly claims: readonly Placed[];
  readonly values: readonly PlacedValue[];
};

const firstWords = (text: string, span: Span) =>
  text.slice(span.start, span.end).split(/\s+/u).slice(0, 5).join(' ');

/** The text of a document, its units and the places of its claims. Throws where a label does not fit the text. */
export function layOut(document: LabelledDocument): LaidOut {
  const units: (Span & { label: string })[] = [];
  const claims: Placed[] = [];
  const values: PlacedValue[] = [];
  let text = '';
  for (const unit of document.units) {
    text += unit.before;
    const start = text.length;
    text += unit.text;
    units.push({ start, end: text.length, label: unit.label });
    if ((unit.label === 'claim') !== unit.claims.length > 0)
      throw new Error(`Labelled ${unit.label}: ${unit.text}`);
    for (const claim of unit.claims) {
      const span = getWords(unit.text, claim.words, start);
      claims.push({ ...span, doc: document.id, claim, quoteStart: firstWords(text, span) });
      for (const value of claim.values) {
        const at = getWords(text.slice(span.start, span.end), value.words, span.start);
        values.push({ ...at, doc: document.id, value, claim, quoteStart: firstWords(text, at) });
      }
    }
  }
  const sorted = claims.toSorted((a, b) => a.start - b.start);
  sorted.forEach((claim, i) => {
    if (claim.start < (sorted[i - 1]?.end ?? 0)) throw new Error(`Claims overlap at: ${claim.claim.words}`);
  });
  return { text: `${text}\n`, units, claims: sorted, values };
}

/** An event's gold labels in the form of the development corpora, and the texts they belong to. */
export function toGold(event: LabelledEvent) {
  const laid = new Map(event.documents.map((document) => [document.id, layOut(document)]));
  const claims = [...laid.values()].flatMap((one) => one.claims);
  const values = [...laid.values()].flatMap((one) => one.values);
  checkNames(event, claims, values);
  const gold = {
    event: event.event,
    exhaustive: true,
    docs: Object.fromEntries(event.documents.map((document) => [document.id, toDocument(document, laid)])),
    figures: event.figures.map((figure) => toFigure(figure, values)),
    ...toDisputes(event, claims),
    sameClaim: listSame(claims),
  };
  return { gold, texts: new Map([...laid].map(([id, { text }]) => [id, text])) };
}

function checkNames(event: LabelledEvent, claims: readonly Placed[], values: readonly PlacedValue[]): void {
  const figures = new Set(event.figures.map(({ id }) => id));
  for (const { value } of values)
    if (!figures.has(value.figure)) throw new Error(`No figure ${value.figure} in ${event.event}`);
  for (const { claim } of claims)
    for (const { id } of claim.disputes)
      if (!event.disputes.has(id)) throw new Error(`No dispute ${id} in ${event.event}`);
}

function toDocument(document: LabelledDocument, laid: ReadonlyMap<string, LaidOut>) {
  const { text = '', claims = [], units = [] } = laid.get(document.id) ?? {};
  return {
    title: document.title,
    site: document.site,
    date: document.date,
    length: text.length,
    sha256: createHash('sha256').update(text).digest('hex'),
    claims: claims.map(toClaim),
    units,
  };
}

function toClaim({ start, end, quoteStart, claim }: Placed) {
  const [quantity = null, ...others] = claim.quantities;
  return {
    start,
    end,
    quoteStart,
    attributedTo: claim.attributedTo,
    ...(claim.attributedAlt.length > 0 && { attributedAlt: claim.attributedAlt }),
    attributionType: claim.attributionType,
    origin: claim.origin,
    hedged: claim.hedged,
    quantity: quantity && { ...quantity, ...(claim.quantityAlt.length > 0 && { alt: claim.quantityAlt }) },
    ...(others.length > 0 && { otherQuantities: others }),
    kind: claim.kind,
  };
}

function toFigure(figure: LabelledEvent['figures'][number], values: readonly PlacedValue[]) {
  const { relationAlt, apart, canonicalUnit, scopeDiffers, ...rest } = figure;
  return {
    ...rest,
    ...(relationAlt.length > 0 && { relationAlt }),
    ...(apart.length > 0 && { apart }),
    ...(canonicalUnit && { canonicalUnit }),
    ...(scopeDiffers && { scopeDiffers }),
    values: values
      .filter(({ value }) => value.figure === figure.id)
      .map(({ doc, start, end, quoteStart, value, claim }) => ({
        ...{ doc, start, end, quoteStart, ...value.quantity, attributedTo: claim.attributedTo },
        ...(value.canonical !== null && {
          canonical: { low: value.canonical, high: value.canonical, unit: canonicalUnit },
        }),
      })),
  };
}

const place = ({ doc, start, end, quoteStart }: Placed) => ({ doc, start, end, quoteStart });

/** Every pair across documents of the two sides; pairs inside one document are allowed but not asked for. */
function toDisputes(event: LabelledEvent, claims: readonly Placed[]) {
  const side = (id: string, wanted: 'a' | 'b') =>
    claims.filter(({ claim }) => claim.disputes.some((one) => one.id === id && one.side === wanted));
  const pairs = [...event.disputes].flatMap(([id, note]) =>
    side(id, 'a').flatMap((a) => side(id, 'b').map((b) => ({ id, a: place(a), b: place(b), note }))),
  );
  return {
    contradictions: pairs.filter(({ a, b }) => a.doc !== b.doc),
    maybeContradictions: pairs.filter(({ a, b }) => a.doc === b.doc),
  };
}

function listSame(claims: readonly Placed[]) {
  const groups = new Map<string, Placed[]>();
  for (const one of claims) for (const id of one.claim.same) groups.set(id, [...(groups.get(id) ?? []), one]);
  for (const [id, group] of groups) if (group.length < 2) throw new Error(`Alone in its group: ${id}`);
  return [...groups.values()].map((group) => group.map(place));
}
