import type { Voice } from './voice.ts';

/** What one feature of an assertion speaks for (above 0) or against its being checkable, with the reason as a reader would say it. */
export type Point = { readonly points: number; readonly reason: string };

/** One feature: its point, or null where it does not show. */
export type Feature = (voice: Voice) => Point | null;
