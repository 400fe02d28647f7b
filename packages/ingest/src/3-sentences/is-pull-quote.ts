const PULL_QUOTE = /^["“][^"“”]{1,600}["”]\s{0,3}[-–—]\s{0,3}\p{Lu}[^.!?"“”]{1,80}\.?$/u;

/** A quotation set apart, with a dash and who said it: read as one, however many sentences it quotes. */
export function isPullQuote(text: string): boolean {
  const opens = text.startsWith('"') || text.startsWith('“');
  return opens && text.length < 700 && PULL_QUOTE.test(text);
}
