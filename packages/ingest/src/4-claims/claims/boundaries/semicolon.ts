import type { BoundaryRule } from './scene.ts';

/** A semicolon parts two assertions. */
export const semicolon: BoundaryRule = { name: 'semicolon', at: [';'], begins: () => true };
