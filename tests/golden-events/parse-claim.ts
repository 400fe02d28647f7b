import type { Bound, LabelledClaim, LabelledQuantity, LabelledValue } from './label-types.ts';

/**
 * One claim line after its `>`: the words, then fields between ` | ` in any order.
 * `by NAME; other; null` speaker and further right answers, `n ID` or `u ID` origin of a named or unnamed speaker, `h` hedged,
 * `q 19 people atLeast @figure:words ~canonical` a quantity (the first is the claim's), `alt 20 people` another reading of it,
 * `e` event, `s` statement in spite of a quantity, `=ID` same claim, `!ID+` and `!ID-` the sides of a dispute.
 */
export function parseClaim(line: string): LabelledClaim {
  const [words = '', ...fields] = line.split(' | ').map((part) => part.trim());
  const of = (prefix: string) =>
    fields.filter((field) => field.startsWith(prefix)).map((field) => field.slice(prefix.length).trim());
  const unknown = fields.filter((field) => !/^(?:by |n |u |q |alt |=|!)|^[hes]$/u.test(field));
  if (unknown.length > 0) throw new Error(`Unknown field “${unknown.join(', ')}” in: ${line}`);
  const [attributedTo = null, ...attributedAlt] = parseSpeakers(of('by ').join(';'));
  const origin = parseOrigin(of('n ')[0], of('u ')[0]);
  if ((attributedTo === null) !== (origin.origin === null))
    throw new Error(`Speaker and origin disagree: ${line}`);
  const read = of('q ').map((field) => parseQuantity(field));
  return {
    words,
    attributedTo,
    attributedAlt,
    ...origin,
    hedged: fields.includes('h'),
    quantities: read.map(({ quantity }) => quantity),
    quantityAlt: of('alt ').map((field) => parseQuantity(field).quantity),
    values: read.flatMap(({ value }) => value ?? []),
    kind: fields.includes('e')
      ? 'event'
      : read.length > 0 && !fields.includes('s')
        ? 'quantity'
        : 'statement',
    same: of('='),
    disputes: of('!').map((field) => ({ id: field.slice(0, -1), side: field.endsWith('+') ? 'a' : 'b' })),
  };
}

function parseSpeakers(field: string): (string | null)[] {
  if (!field) return [];
  return field.split(';').map((name) => (name.trim() === 'null' ? null : name.trim()));
}

function parseOrigin(named: string | undefined, unnamed: string | undefined) {
  if (named) return { attributionType: 'named', origin: named } as const;
  if (unnamed) return { attributionType: 'unnamed', origin: unnamed } as const;
  return { attributionType: 'none', origin: null } as const;
}

function parseQuantity(field: string): { quantity: LabelledQuantity; value: LabelledValue | null } {
  const [measure = '', target] = field.split(' @');
  const bound = /\s(atLeast|atMost|approx)$/u.exec(measure.trim())?.[1] as Bound | undefined;
  const [number = '', ...unit] = (bound ? measure.trim().slice(0, -bound.length) : measure).trim().split(' ');
  const [from, to = from] = number.split('-').map(Number);
  if (from === undefined || to === undefined || Number.isNaN(from + to))
    throw new Error(`No number in: q ${field}`);
  const quantity: LabelledQuantity = {
    low: bound === 'atMost' ? null : from,
    high: bound === 'atLeast' ? null : to,
    unit: unit.join(' '),
    approx: bound === 'approx',
    bound: bound ?? 'exact',
  };
  if (!target) return { quantity, value: null };
  const colon = target.indexOf(':');
  const [words = '', canonical] = target.slice(colon + 1).split(' ~');
  const value = {
    figure: target.slice(0, colon),
    words,
    quantity,
    canonical: canonical ? Number(canonical) : null,
  };
  return { quantity, value };
}
