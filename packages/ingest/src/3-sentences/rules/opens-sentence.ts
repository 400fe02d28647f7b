/**
 * Words that open a sentence far more often than they follow an abbreviation within one. Source: the function words of
 * Punkt's English sentence starters (Kiss and Strunk 2006), less those that are also names; and the words that open a
 * caption's credit.
 */
const STARTERS = new Set(
  (
    'the this that these those a an it he she they we i you there here in on at but and or so if when while after before since although though however meanwhile ' +
    'according his her their its our my your what who why how where as for from with by to not no some many most all both each another ' +
    'also then now still yet last until during despite under over image photo picture file credit'
  ).split(' '),
);

/** Whether a text opens with a capital and one of the words that mostly open a sentence, or is at its end. */
export function opensSentence(after: string): boolean {
  if (after === '') return true;
  const match = /^["“‘'([]*(\p{Lu}[\p{L}'’]*)/u.exec(after);
  return match !== null && STARTERS.has((match[1] ?? '').toLowerCase().split(/['’]/u)[0] ?? '');
}
