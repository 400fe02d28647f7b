import type { StopRule } from '../stop.ts';

const SPEECH = /^(said|says|asked|asks|added|adds|wrote|writes|told|replied|according)\b/u;

/** "“Where?” asked Lee": a quotation's own stop, with the one who says it after it. */
export const closingQuote: StopRule = ({ closing, text, next }) =>
  /["”’'»]/u.test(closing) && SPEECH.test(text.slice(next, next + 12)) ? 'join' : null;
