import type { QuantityKind } from '@attribune/schema/quantity';
import type { Numeral } from './numerals/numeral.ts';

/** A number with its unit, over the pieces `[from, to)`. `unit` is null where only a noun, or nothing, follows. */
export type Amount = {
  readonly from: number;
  readonly to: number;
  readonly numeral: Numeral;
  readonly value: number;
  readonly unit: string | null;
  readonly kind: QuantityKind;
};
