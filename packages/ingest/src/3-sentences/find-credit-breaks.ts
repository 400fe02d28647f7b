const CREDIT = /\s(?=(?:Image|Photo|Picture|Photograph|Credit|File photo|Image credit|Photo credit):\s)/gu;

/** A caption is no longer than this; in longer text the words before a colon are prose. */
const LONGEST_CAPTION = 400;

/** Where a caption's credit begins in the same line without a stop before it: "Rescuers at the port Image: Ann Lee". */
export function findCreditBreaks(text: string): number[] {
  if (text.length > LONGEST_CAPTION || !text.includes(':')) return [];
  return Array.from(text.matchAll(CREDIT), (match) => match.index);
}
