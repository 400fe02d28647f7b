import type { StopRule } from '../stop.ts';

/** "1. Open the valve": the stop after an item's number at the start of a block. */
export const listNumber: StopRule = ({ marks, before, start }) =>
  marks === '.' && /^(\d{1,2}|[a-zA-Z])$/u.test(before) && start === before.length ? 'join' : null;
