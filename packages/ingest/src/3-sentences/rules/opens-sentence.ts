/**
 * Words that open a sentence far more often than they follow an abbreviation within one. Source: the function words of
 * Punkt's English sentence starters (Kiss and Strunk 2006), less those that are also names.
 */
const STARTERS = new Set(
  'the this that these those a an it he she they we i you there here in on at but and or so if when while after before since although though however meanwhile according his her their its our my your what who why how where as for from with by to not no some many most all both each another one two three officials police president'.split(
    ' ',
  ),
);

/** Whether a text opens with a capital and one of the words that mostly open a sentence, or with a quotation. */
export function opensSentence(after: string): boolean {
  const match = /^["“‘'([]*(\p{Lu}[\p{L}'’]*)/u.exec(after);
  if (match === null) return after === '';
  return STARTERS.has((match[1] ?? '').toLowerCase().replace(/['’].*$/u, ''));
}
