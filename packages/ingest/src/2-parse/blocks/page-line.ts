import { PAGE_OPENINGS } from '../data/furniture-openings.ts';
import type { LineRule } from './line.ts';
import { opensWithLabel } from './opens-with.ts';

const OPENINGS = new Set(PAGE_OPENINGS);

/** Openings that ask the reader for something whatever follows; a long line may still be an article's sentence. */
const CALLS =
  /^(share (this|on|via)|follow us|sign up|subscribe|join our|get (our|the latest|breaking)|download (our|the app)|click here|tap here|enter your email|support our journalism|all rights reserved|copyright|©|skip to|leave a (comment|reply)|send us your|this (article|story|post) (was )?(originally|first) (appeared|published)|read our|listen to this|have a tip|view (image|comments)|\d+ (thoughts on|responses to|replies to|comments|shares|likes|min read|minute read))/iu;

/** Share buttons, sign-up boxes, tags, notices of the page: nothing that the article says. */
export const pageLine: LineRule = (line) => {
  if (opensWithLabel(line.text, OPENINGS)) return { kind: 'furniture', rule: 'page-line' };
  const calls = CALLS.test(line.text.replace(/^[\s*_>•·▶►-]+/u, '')) && line.words <= 30;
  return calls ? { kind: 'furniture', rule: 'page-call' } : null;
};
