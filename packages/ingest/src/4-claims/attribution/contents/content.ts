import type { Frame } from '../found-attribution.ts';

export type Content = {
  readonly frame: Frame;
  readonly first: number;
  readonly last: number;
  readonly cueLast: number;
};
