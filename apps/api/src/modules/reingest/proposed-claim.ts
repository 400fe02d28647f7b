import type { Claim, ClaimSpan } from '@attribune/schema/claim';
import type {
  ChangedClaim as ChangedClaimValue,
  FieldChange as FieldChangeValue,
} from '@attribune/schema/reingest';
import { builder } from '../../builder.ts';
import { ClaimKind, HedgeLevel, Polarity } from '../claim/claim-enums.ts';
import { Quantity } from '../claim/quantity.ts';
import { toWords } from './words-of-value.ts';

export const ProposedClaim = builder.objectRef<Claim>('ProposedClaim');
ProposedClaim.implement({
  description: 'A claim as one of the two readings that are compared has it.',
  fields: (t) => ({
    localId: t.exposeString('id', { description: 'The id that it has, or would have.' }),
    quote: t.exposeString('quote', { description: 'The words, to the letter.' }),
    start: t.exposeInt('start', { description: 'Offset of their first UTF-16 unit in the version’s text.' }),
    end: t.exposeInt('end', { description: 'Offset after their last UTF-16 unit in the version’s text.' }),
    kind: t.field({ type: ClaimKind, description: 'What it tells.', resolve: (claim) => claim.kind }),
    attributedTo: t.exposeString('attributedTo', {
      nullable: true,
      description: 'Who vouches for it; null in the outlet’s own voice.',
    }),
    polarity: t.field({
      type: Polarity,
      description: 'Whether it affirms or denies.',
      resolve: (claim) => claim.polarity,
    }),
    hedge: t.field({
      type: HedgeLevel,
      description: 'How sure the wording is.',
      resolve: (claim) => claim.hedge,
    }),
    quantity: t.field({
      type: Quantity,
      nullable: true,
      description: 'The figure; null where there is none.',
      resolve: (claim) => claim.quantity,
    }),
  }),
});

const FieldChange = builder.objectRef<FieldChangeValue>('FieldChange');
FieldChange.implement({
  description: 'One field of a reading, before and after.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'Name of the field of `Claim`.' }),
    before: t.string({
      description: 'Its value as it stands, in words; `none` for null.',
      resolve: (change) => toWords(change.field, change.before),
    }),
    after: t.string({
      description: 'Its value as it would be, in words; `none` for null.',
      resolve: (change) => toWords(change.field, change.after),
    }),
  }),
});

export const ChangedClaim = builder.objectRef<ChangedClaimValue>('ChangedClaim');
ChangedClaim.implement({
  description: 'The same words, read otherwise.',
  fields: (t) => ({
    localId: t.string({
      description: 'The id of the claim.',
      resolve: ({ claim }: { claim: ClaimSpan }) => claim.id,
    }),
    quote: t.string({ description: 'The words, to the letter.', resolve: ({ claim }) => claim.quote }),
    start: t.int({
      description: 'Offset of their first UTF-16 unit in the version’s text.',
      resolve: ({ claim }) => claim.start,
    }),
    end: t.int({
      description: 'Offset after their last UTF-16 unit in the version’s text.',
      resolve: ({ claim }) => claim.end,
    }),
    changes: t.field({
      type: [FieldChange],
      description: 'What would be read otherwise; never empty.',
      resolve: (changed) => changed.changes,
    }),
  }),
});
